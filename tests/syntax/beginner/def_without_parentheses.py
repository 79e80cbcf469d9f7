# A function needs parentheses after its name.
# syntax error: expected '('
def greet:
    pass
