# Integer arrays refuse negative integer powers.
import numpy as np

print(np.array([2, 3]) ** 3, np.array([2.0, 4.0]) ** -1, np.array([2, 3]) ** 2.0, np.array([4, 9]) ** 0.5)
# expect: [ 8 27] [0.5  0.25] [4. 9.] [2. 3.]
np.array([2, 3]) ** -1  # raises: ValueError: Integers to negative integer powers are not allowed.
