# else if that is wrong in another way is left alone.
# syntax error: expected ':'
# advice: none
x = 1
if x:
    pass
else if x > > 1:
    pass
