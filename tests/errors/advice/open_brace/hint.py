# The brace of an f-string is closed.
# syntax error: f-string: expecting '}'
# advice: diagnostic help: close the brace: `print(f'{x}')`
x = 1
print(f'{x')
