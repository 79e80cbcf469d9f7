# Where a second quote does not help nothing is said.
# syntax error: unmatched ')'
# advice: none
s = ) 'hello
