# An array of one item converts to a number, a longer one does not.
import numpy as np

print(float(np.array(2.5)), int(np.array(7)), np.array([[4]]).item(), np.array(3) + 0.5)
# expect: 2.5 7 4 3.5
print([10, 20, 30][np.arange(3)[1]], "ab" * np.array(2)[()], range(np.array([1, 4])[1]))
# expect: 20 abab range(0, 4)
float(np.array([1.0, 2.0]))  # raises: TypeError: only 0-dimensional arrays can be converted to Python scalars
