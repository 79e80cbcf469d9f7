# A star import is allowed at the top of a module only.
# syntax error: import * only allowed at module level
def f():
    from math import *
