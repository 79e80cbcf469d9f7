# A conditional expression needs an else.
# syntax error: expected 'else' after 'if' expression
x = 1 if True
