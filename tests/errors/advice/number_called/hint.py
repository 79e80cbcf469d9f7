# Numbers are multiplied with a sign.
# raises: TypeError: 'int' object is not callable
# advice: diagnostic help: write the `*`: `2*(3 + 4)`
print(2(3 + 4))
