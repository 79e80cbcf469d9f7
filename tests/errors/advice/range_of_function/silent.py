# A text in range is no function.
# raises: TypeError: 'str' object cannot be interpreted as an integer
# advice: none
print(range('3'))
