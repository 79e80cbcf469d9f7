# A sign in a line that is wrong otherwise is left.
# syntax error: invalid syntax
# advice: none
x = True
if !x x:
    pass
