# The parameters of a lambda must have different names too.
# syntax error: duplicate argument 'x' in function definition
f = lambda x, x: x
