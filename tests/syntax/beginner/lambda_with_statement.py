# A lambda holds an expression, no statement.
# syntax error: invalid syntax
f = lambda x: return x
