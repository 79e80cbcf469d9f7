# Two arguments need a comma between them.
# syntax error: invalid syntax. Perhaps you forgot a comma?
total = max(1 2)
