# Positional arguments come before keyword arguments.
# syntax error: positional argument follows keyword argument
print(sep="", "a")
