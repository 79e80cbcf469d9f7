# A parenthesis that is never closed is named.
# syntax error: '(' was never closed
print((1 + 2)
