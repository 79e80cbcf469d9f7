# Another word that does not fit is no else.
# syntax error: invalid syntax
# advice: none
x = 1
in:
    x = 2
