# A number is counted up with +=.
# syntax error: invalid syntax
# advice: diagnostic help: `x += 1`
x = 1
x++
