# The items of a list are separated by commas.
# syntax error: invalid syntax. Perhaps you forgot a comma?
# advice: diagnostic help: `x = [1, 2, 3]`
x = [1 2 3]
