# A list that is never closed swallows the next line.
# syntax error: '[' was never closed
values = [1, 2, 3
total = sum(values)
