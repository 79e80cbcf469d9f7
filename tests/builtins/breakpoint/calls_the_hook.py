# breakpoint() calls sys.breakpointhook with its arguments.
import sys

sys.breakpointhook = lambda *arguments, **options: ("stopped", arguments, options)
print(breakpoint())  # expect: ('stopped', (), {})
print(breakpoint(1, level=2))  # expect: ('stopped', (1,), {'level': 2})
sys.breakpointhook = None
breakpoint()  # raises: TypeError: 'NoneType' object is not callable
