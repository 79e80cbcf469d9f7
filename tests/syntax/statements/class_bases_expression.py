# A generator expression as a base needs parentheses.
# syntax error: invalid syntax
class C(x for x in y): pass
