# A field must be closed.
# syntax error: f-string: expecting '}'
print(f"{1 + 2")
