# A condition given as an argument compares with two equals signs.
# syntax error: expression cannot contain assignment, perhaps you meant "=="?
f(a + 1 = 2)
