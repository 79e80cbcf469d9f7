# A class body cannot return.
# syntax error: 'return' outside function
class C:
    return 1
