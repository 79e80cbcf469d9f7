# not is a word.
# syntax error: invalid syntax
# advice: diagnostic help: use `not x`
x = True
if !x:
    pass
