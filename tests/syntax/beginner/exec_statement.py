# The exec of Python 2 gets a hint.
# syntax error: Missing parentheses in call to 'exec'. Did you mean exec(...)?
exec "x = 1"
