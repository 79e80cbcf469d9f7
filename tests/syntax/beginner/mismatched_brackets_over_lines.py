# A bracket that matches nothing says where the other was opened.
# syntax error: closing parenthesis '}' does not match opening parenthesis '[' on line 4
table = {
    "a": [1, 2,
}
