# Both sides of a comparison are shown.
# raises: TypeError: '>' not supported between instances of 'str' and 'int'
# advice: label at line 6, columns 7 to 13: `age` is the str '5'
# advice: diagnostic help: make it a number: `int(age)`
age = '5'
print(age > 3)
