# A number and a text that reads as one are added as numbers.
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# advice: label at line 6, columns 7 to 11: `n` is the str '5'
# advice: diagnostic help: make it a number: `int(n)`
n = '5'
print(1 + n)
