# A sequence pattern has at most one star.
# syntax error: multiple starred names in sequence pattern
match [1]:
    case [*a, *b]:
        pass
