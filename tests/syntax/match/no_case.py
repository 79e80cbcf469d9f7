# A match statement needs an indented case.
# syntax error: IndentationError: expected an indented block after 'match' statement on line 3
match 1:
case 1:
    pass
