# Positional patterns come before keyword patterns.
# syntax error: positional patterns follow keyword patterns
match 1:
    case Point(x=1, 2):
        pass
