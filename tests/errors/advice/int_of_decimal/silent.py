# A text that is no number at all gets no help.
# raises: ValueError: invalid literal for int() with base 10: 'three'
# advice: none
text = 'three'
print(int(text))
