# A starred expression cannot stand alone.
# syntax error: can't use starred expression here
x = *[1, 2]
