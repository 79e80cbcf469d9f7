# array() copies its argument; a view is not a copy.
import numpy as np

source = [1, 2, 3]
a = np.array(source)
source[0] = 99
b = np.array(a)
b[1] = 50
view = a[:]
view[2] = 30
print(source, a, b, view)  # expect: [99, 2, 3] [ 1  2 30] [ 1 50  3] [ 1  2 30]
print(a is view, np.asarray(a) is a)  # expect: False True
