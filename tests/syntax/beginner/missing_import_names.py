# Something must be imported.
# syntax error: Expected one or more names after 'import'
from math import
