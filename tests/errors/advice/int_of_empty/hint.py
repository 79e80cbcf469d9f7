# An empty text may be an empty line of input.
# raises: ValueError: invalid literal for int() with base 10: ''
# advice: diagnostic help: the text is empty; did the user just press Enter?
text = ''
print(int(text))
