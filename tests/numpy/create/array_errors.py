# Ragged lists and unknown types are refused.
import numpy as np

try:
    np.array([[1, 2], [3]])
except ValueError as error:
    print(error)
    # expect: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
try:
    np.array(["a", "b"], dtype=float)
except ValueError as error:
    print(error)  # expect: could not convert string to float: 'a'
np.array([1, 2], dtype="no such type")  # raises: TypeError: data type 'no such type' not understood
