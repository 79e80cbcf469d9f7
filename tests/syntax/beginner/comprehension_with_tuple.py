# A pair in a comprehension needs parentheses.
# syntax error: did you forget parentheses around the comprehension target?
pairs = [a, b for a, b in [(1, 2)]]
