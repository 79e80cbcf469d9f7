# Two operators may not follow each other.
# syntax error: invalid syntax
x = 3 */ 4
