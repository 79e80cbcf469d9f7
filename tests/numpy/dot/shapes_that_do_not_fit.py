# Matrices whose inner sizes differ cannot be multiplied.
import numpy as np

try:
    np.ones(3) @ np.ones(4)
except ValueError as error:
    print(error)
    # expect: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 4 is different from 3)
try:
    np.dot(np.ones((2, 3)), np.ones((2, 3)))
except ValueError as error:
    print(error)  # expect: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
try:
    np.ones((2, 3)) @ np.ones((2, 3))
except ValueError as error:
    print(error)
    # expect: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
np.ones(3) @ 2
# raises: ValueError: matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
