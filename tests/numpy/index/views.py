# A slice is a view: changes go both ways.
import numpy as np

a = np.arange(10)
part = a[2:8:2]
part[0] = 100
a[4] = 200
print(part, a)  # expect: [100 200   6] [  0   1 100   3 200   5   6   7   8   9]
part[:] = 0
print(a, part.base is a)  # expect: [0 1 0 3 0 5 0 7 8 9] True
row = np.zeros((2, 3))[1]
row += 5
print(row)  # expect: [5. 5. 5.]
copy = a[:3].copy()
copy[0] = 77
print(a[0], copy)  # expect: 0 [77  1  0]
