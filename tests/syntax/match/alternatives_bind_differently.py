# Alternatives must bind the same names.
# syntax error: alternative patterns bind different names
match (1, 2):
    case [a, 1] | [1, b]:
        pass
