# The operator <> does not exist.
# syntax error: invalid syntax.  Maybe you meant '!=' instead of '<>'?
if 1 <> 2:
    pass
