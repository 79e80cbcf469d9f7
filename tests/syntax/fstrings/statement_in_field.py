# A field holds an expression, no statement.
# syntax error: f-string: expecting '!', or ':', or '}'
print(f"{x = 1 y}")
