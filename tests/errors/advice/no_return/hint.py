# A function without return gives None.
# raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# advice: label at line 9, columns 1 to 11: `a` became None here
# advice: label at line 10, columns 7 to 11: `a` is None
# advice: diagnostic help: `area` has no `return`, so it gives None
def area(r):
    r * r

a = area(2)
print(a + 1)
