# The word not needs parentheses after another operator.
# syntax error: 'not' after an operator must be parenthesized
x = 1 + not True
