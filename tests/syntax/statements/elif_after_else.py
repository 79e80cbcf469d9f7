# An elif cannot follow else.
# syntax error: 'elif' block follows an 'else' block
if 1:
    pass
else:
    pass
elif 2:
    pass
