# Three signs are no counting.
# syntax error: invalid syntax
# advice: none
x = 1
x+++
