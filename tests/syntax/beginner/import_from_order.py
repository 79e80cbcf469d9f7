# The word from comes first.
# syntax error: Did you mean to use 'from ... import ...' instead?
import pi from math
