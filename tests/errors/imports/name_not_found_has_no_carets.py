# A name that a module does not have: the whole statement is meant, so nothing is marked.
from math import sqrt, nothing
