# A list that was never closed is closed on its line.
# syntax error: '[' was never closed
# advice: label at line 5, column 5: opened here
# advice: diagnostic help: close it with `]`: `x = [1, 2, 3]`
x = [1, 2, 3
y = 4
