# Two rows swapped.
import numpy as np

A = np.arange(25).reshape(5, 5)
A[[0, 1]] = A[[1, 0]]
print(A)
