# A bracket that cannot be closed on its line is only shown.
# syntax error: '(' was never closed
# advice: label at line 4, column 5: opened here
x = (1 +
y = 2
