# In a condition two equals signs compare.
# syntax error: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# advice: diagnostic help: compare with `==`; `=` stores a value
x = 1
if x = 1:
    pass
