# An alternative that matches everything must be the last.
# syntax error: wildcard makes remaining patterns unreachable
match 1:
    case _ | 2:
        pass
