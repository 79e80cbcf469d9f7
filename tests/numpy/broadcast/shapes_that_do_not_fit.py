# Shapes that do not fit are named.
import numpy as np

for left, right in (((3,), (4,)), ((2, 3), (2,)), ((2, 3), (3, 3)), ((1, 3), (2, 4))):
    try:
        np.ones(left) + np.ones(right)
    except ValueError as error:
        print(error)
a = np.ones(3)
a += np.ones((2, 3))
# raises: ValueError: non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (2,3)
