# An unclosed bracket is shown where it was opened.
values = [1, 2, 3
print(values)
