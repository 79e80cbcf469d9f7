# A misspelt name of a module suggests the right one.
import math
math.sqroot(2)  # raises: AttributeError: module 'math' has no attribute 'sqroot'. Did you mean: 'sqrt'?
