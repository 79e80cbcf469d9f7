# A bracket that was never closed is shown where it opened, and where it can be closed.
# syntax error: '(' was never closed
# advice: label at line 5, column 6: opened here
# advice: diagnostic help: close it with `)`: `print((1 + 2))`
print((1 + 2)
