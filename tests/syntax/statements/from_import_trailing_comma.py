# A trailing comma in an import needs parentheses.
# syntax error: trailing comma not allowed without surrounding parentheses
from math import pi, e,
