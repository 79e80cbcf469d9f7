# A global statement declares, it does not assign.
# syntax error: invalid syntax
global x = 1
