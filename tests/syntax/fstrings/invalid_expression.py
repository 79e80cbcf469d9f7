# An expression in a field must be complete.
# syntax error: f-string: expecting '=', or '!', or ':', or '}'
print(f"{1 +}")
