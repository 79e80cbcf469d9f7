# An array of several items is neither true nor false.
import numpy as np

print(bool(np.array([1])), bool(np.array([0])), bool(np.array(3.5)))  # expect: True False True
print((np.array([1, 2]) == np.array([1, 2])).all(), (np.array([0, 1]) > 0).any())  # expect: True True
if np.array([1, 2]) == np.array([1, 2]):
    print("never")
# raises: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
