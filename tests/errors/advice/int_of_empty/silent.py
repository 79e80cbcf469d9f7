# A text with a letter is not called empty.
# raises: ValueError: invalid literal for int() with base 10: 'x'
# advice: none
text = 'x'
print(int(text))
