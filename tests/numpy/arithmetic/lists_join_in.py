# Lists and tuples on either side become arrays.
import numpy as np

a = np.array([1, 2])
print(a + [10, 20], (1, 2) * a, [1.5, 2] - a, a == [1, 3], a @ [3, 4])
# expect: [11 22] [1 4] [0.5 0. ] [ True False] 11
print(a + [[1], [2]])
# expect: [[2 3]
# expect:  [3 4]]
