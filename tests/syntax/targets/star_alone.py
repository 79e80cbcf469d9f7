# A starred target must be in a list or tuple.
# syntax error: starred assignment target must be in a list or tuple
*a = [1, 2]
