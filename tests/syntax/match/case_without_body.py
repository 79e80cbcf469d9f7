# A case needs an indented body.
# syntax error: IndentationError: expected an indented block after 'case' statement on line 4
match 1:
    case 1:
    case 2:
        pass
