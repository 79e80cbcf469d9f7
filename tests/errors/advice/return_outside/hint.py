# return belongs into a function.
# syntax error: 'return' outside function
# advice: diagnostic help: `return` belongs into a `def`; indent it if it should be in the one above
x = 1
return x
