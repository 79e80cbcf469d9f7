# A return belongs into a function.
# syntax error: 'return' outside function
if True:
    return 5
