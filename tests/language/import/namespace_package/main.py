# A folder without __init__.py is a package too.
import parts.one
from parts import two
print(parts.one.NAME, two.NAME, parts.__file__)  # expect: one two after one None
print(two.__package__)  # expect: parts
from parts import three  # raises: ImportError: cannot import name 'three' from 'parts' (unknown location)
