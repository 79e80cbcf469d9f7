# Only one target may have a star.
# syntax error: multiple starred expressions in assignment
a, *b, *c = [1, 2, 3]
