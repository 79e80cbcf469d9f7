# Numbers are no arrays.
# raises: TypeError: unsupported operand type(s) for @: 'int' and 'int'
# advice: label at line 6, columns 7 to 11: `a` is the int 3
import numpy as np
a = 3
print(a @ a)
