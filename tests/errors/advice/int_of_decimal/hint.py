# A decimal number is read by float.
# raises: ValueError: invalid literal for int() with base 10: '3.5'
# advice: diagnostic help: this is a decimal number: `float(text)`
text = '3.5'
print(int(text))
