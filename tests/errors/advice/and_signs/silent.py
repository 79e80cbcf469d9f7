# Signs in a line that is wrong otherwise are left.
# syntax error: invalid syntax
# advice: none
a = b = True
if a && b b:
    pass
