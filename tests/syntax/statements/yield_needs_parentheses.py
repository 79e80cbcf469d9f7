# A yield inside an expression needs parentheses.
# syntax error: invalid syntax
def f():
    return 1 + yield 2
