# A generator expression among other arguments needs parentheses.
# syntax error: Generator expression must be parenthesized
print(n for n in range(3), 1)
