# A number is put into a text by an f-string.
# raises: TypeError: can only concatenate str (not "int") to str
# advice: label at line 6, columns 7 to 19: `age` is the int 3
# advice: diagnostic help: put the value into the text: `f"age: {age}"`
age = 3
print('age: ' + age)
