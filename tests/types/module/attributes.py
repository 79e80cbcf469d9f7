# A module is an object with a name and attributes.
import math
import sys

print(math.__name__, type(math), type(math).__name__, math.pi == getattr(math, "pi"), "sqrt" in dir(math))
# expect: math <class 'module'> module True True
print(sys.modules["math"] is math, __name__, sys.modules["__main__"].__name__, callable(math.sqrt))
# expect: True __main__ __main__ True
math.extra = 5
print(math.extra)  # expect: 5
try:
    math.squareroot
except AttributeError as error:
    print(error)  # expect: module 'math' has no attribute 'squareroot'
math()  # raises: TypeError: 'module' object is not callable
