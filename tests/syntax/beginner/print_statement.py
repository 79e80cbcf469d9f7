# The print of Python 2 gets a hint.
# syntax error: Missing parentheses in call to 'print'. Did you mean print(...)?
print "hello"
