# Several classes with as need parentheses.
# syntax error: multiple exception types must be parenthesized when using 'as'
try:
    pass
except ValueError, TypeError as error:
    pass
