# and is a word.
# syntax error: invalid syntax
# advice: diagnostic help: use `and` and `or`
a = b = True
if a && b:
    pass
