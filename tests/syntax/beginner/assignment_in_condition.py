# A condition compares with two equals signs.
# syntax error: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
x = 1
if x = 1:
    print("one")
