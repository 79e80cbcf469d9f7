# A list is not put into a text.
# raises: TypeError: can only concatenate str (not "list") to str
# advice: label at line 5, columns 7 to 19: `age` is a list
age = [3]
print('age: ' + age)
