# An empty list is called empty.
# raises: IndexError: list index out of range
# advice: label at line 7, columns 7 to 10: `i` is the int 0
# advice: diagnostic help: `a` is empty
a = []
i = 0
print(a[i])
