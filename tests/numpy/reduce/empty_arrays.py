# The sum of nothing is zero, but nothing has no largest item.
import numpy as np

print(np.zeros(0).sum(), np.zeros((0, 3)).sum(axis=0), np.zeros((2, 0)).sum(axis=1))
# expect: 0.0 [0. 0. 0.] [0. 0.]
try:
    np.zeros(0).max()
except ValueError as error:
    print(error)  # expect: zero-size array to reduction operation maximum which has no identity
np.zeros((0, 2)).min(axis=0)
# raises: ValueError: zero-size array to reduction operation minimum which has no identity
