# Classes, modules and functions have their own texts for a missing attribute.
import math
class C: pass
def f(): pass
for thing in (C, C(), f, math, int, type, C.__init__, lambda: 0):
    try:
        thing.nothing_like_this
    except AttributeError as error:
        print(error)
# expect: type object 'C' has no attribute 'nothing_like_this'
# expect: 'C' object has no attribute 'nothing_like_this'
# expect: 'function' object has no attribute 'nothing_like_this'
# expect: module 'math' has no attribute 'nothing_like_this'
# expect: type object 'int' has no attribute 'nothing_like_this'
# expect: type object 'type' has no attribute 'nothing_like_this'
# expect: 'wrapper_descriptor' object has no attribute 'nothing_like_this'
# expect: 'function' object has no attribute 'nothing_like_this'
math.squareroot  # raises: AttributeError: module 'math' has no attribute 'squareroot'
