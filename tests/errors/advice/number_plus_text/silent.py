# A number and None are not added as numbers.
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'dict'
# advice: label at line 5, columns 7 to 11: `n` is a dict
n = {}
print(1 + n)
