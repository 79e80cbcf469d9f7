# The same slip in a while statement has the same text.
# syntax error: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
n = 0
while n = 0:
    n += 1
