# Two values in a list need a comma between them.
# syntax error: invalid syntax. Perhaps you forgot a comma?
values = [1 2 3]
