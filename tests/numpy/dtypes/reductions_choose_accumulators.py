# Sums of small integers are wide, of floats not.
import numpy as np

for code in "?bBhHiIlLefdFD":
    a = np.array([0, 1, 1, 3], dtype=code)
    print(code, repr(a.sum()), repr(a.prod()), repr(a.mean()), repr(a.max()), repr(a.std()), a.cumsum().dtype, repr(a.any()))
