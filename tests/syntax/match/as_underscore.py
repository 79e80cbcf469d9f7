# The wildcard is no name to bind to.
# syntax error: cannot use '_' as a target
match 1:
    case int() as _:
        pass
