# Text and None do not add to numbers.
import numpy as np

try:
    np.arange(3) + None
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'NoneType'
try:
    np.arange(3) - [1, 2]
except ValueError as error:
    print(str(error).strip())  # expect: operands could not be broadcast together with shapes (3,) (2,)
np.arange(3) + "text"
# raises: numpy._core._exceptions._UFuncNoLoopError: ufunc 'add' did not contain a loop with signature matching types (dtype('int64'), dtype('<U4')) -> None
