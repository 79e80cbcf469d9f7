# The inner lengths of a product are compared, and what fits is proposed.
# raises: ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
# advice: label at line 8, columns 7 to 11: inner lengths 3 and 2 differ
# advice: diagnostic help: `a @ b.T` gives shape (2, 2)
import numpy as np
a = np.ones((2, 3))
b = np.ones((2, 3))
print(a @ b)
