# A keyword in a call is a plain name.
# syntax error: expression cannot contain assignment, perhaps you meant "=="?
f(a.b=1)
