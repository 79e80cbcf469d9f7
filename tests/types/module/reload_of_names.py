# from-imports copy the binding; changes in the module are seen through the module only.
import math
from math import pi, sqrt as root

math.pi = 3
print(pi == math.pi, math.pi, root(49), "math" in globals(), "sqrt" in globals())
# expect: False 3 7.0 True False
del math.pi
print(hasattr(math, "pi"), round(pi, 2))  # expect: False 3.14
from math import pi  # raises: ImportError: cannot import name 'pi' from 'math' (unknown location)
