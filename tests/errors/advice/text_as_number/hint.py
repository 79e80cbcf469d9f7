# A text that reads as a number is made one.
# raises: TypeError: can only concatenate str (not "int") to str
# advice: label at line 6, columns 7 to 11: `n` is the str '5'
# advice: diagnostic help: make it a number: `int(n)`
n = '5'
print(n + 1)
