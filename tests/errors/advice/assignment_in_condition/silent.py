# With another mistake on the line comparing does not help.
# syntax error: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# advice: none
x = 1
if x = 1 2:
    pass
