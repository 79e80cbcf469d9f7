# A name that hides a built-in is shown.
# raises: TypeError: 'list' object is not callable
# advice: label at line 5, columns 1 to 10: this replaced the built-in `list`
# advice: diagnostic help: give the value of line 5 another name than `list`
list = [1]
print(list('abc'))
