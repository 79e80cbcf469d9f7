# Names in a from import have no dots.
# syntax error: invalid syntax
from os import path.join
