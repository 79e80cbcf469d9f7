# A keyword after a statement is no continuation.
# syntax error: invalid syntax
assert 1 == 1 else 2
