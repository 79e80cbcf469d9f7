# Assigning a view to an overlapping view works as if the source were copied first.
import numpy as np

a = np.arange(6)
a[1:] = a[:-1]
print(a)  # expect: [0 0 1 2 3 4]
b = np.arange(6)
b[:] = b[::-1]
print(b)  # expect: [5 4 3 2 1 0]
c = np.arange(4).reshape(2, 2)
c[:] = c.T
print(c)
# expect: [[0 2]
# expect:  [1 3]]
