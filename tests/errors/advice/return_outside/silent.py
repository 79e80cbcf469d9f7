# yield outside is another matter.
# syntax error: 'yield' outside function
# advice: none
x = 1
yield x
