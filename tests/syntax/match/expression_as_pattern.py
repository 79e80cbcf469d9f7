# A pattern is no general expression.
# syntax error: imaginary number required in complex literal
match 3:
    case 1 + 2:
        pass
