# An else without an if is told so.
# syntax error: invalid syntax
# advice: diagnostic help: there is no `if` at this indentation above
x = 1
else:
    x = 2
