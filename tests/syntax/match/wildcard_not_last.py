# A case that matches everything must be the last.
# syntax error: name capture 'x' makes remaining patterns unreachable
match 1:
    case x:
        pass
    case 2:
        pass
