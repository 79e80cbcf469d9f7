# A closing bracket must match the opening one.
# syntax error: closing parenthesis ']' does not match opening parenthesis '('
values = [1, 2, (3, 4]
