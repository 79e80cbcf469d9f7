# A name may be bound once in a pattern.
# syntax error: multiple assignments to name 'a' in pattern
match (1, 2):
    case [a, a]:
        pass
