# A keyword may be given once.
# syntax error: keyword argument repeated: a
f(a=1, b=2, a=3)
