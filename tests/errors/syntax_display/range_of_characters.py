# Carets cover the whole wrong expression.
x = 5
f(x) = x + 1
