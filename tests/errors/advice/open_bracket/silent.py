# A list that ends in a comma and goes on wrongly is only shown.
# syntax error: '[' was never closed
# advice: label at line 4, column 5: opened here
x = [1, 2 +
y = 4
z = 5
