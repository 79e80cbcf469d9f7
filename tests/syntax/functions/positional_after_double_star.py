# Positional arguments come before ** arguments.
# syntax error: positional argument follows keyword argument unpacking
f(**{}, 1)
