# A star import takes the names of __all__, or all that do not start with an underscore.
from listed import *
print(shown, "hidden" in globals(), _private)  # expect: shown False private
from plain import *
print(public, "_internal" in globals(), "math" in globals())  # expect: 1 False True
from broken import *  # raises: AttributeError: module 'broken' has no attribute 'does_not_exist'
