# An empty list has the length 0.
# raises: ZeroDivisionError: division by zero
# advice: label at line 5, columns 7 to 21: `a` is empty
a = []
print(sum(a) / len(a))
