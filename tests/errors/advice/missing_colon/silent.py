# A line that is wrong in another way gets no colon.
# syntax error: invalid syntax
# advice: none
x = 1
if x > > 0
    print(x)
