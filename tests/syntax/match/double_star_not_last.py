# The rest of a mapping pattern comes last.
# syntax error: invalid syntax
match {}:
    case {**rest, "a": 1}:
        pass
