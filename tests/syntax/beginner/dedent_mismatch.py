# A dedent must return to an indentation that was used before.
# syntax error: IndentationError: unindent does not match any outer indentation level
def f():
        a = 1
    b = 2
