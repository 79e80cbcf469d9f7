# Rows are aligned below each other.
import numpy as np

print(np.array([[1, 200], [-30, 4]]))
# expect: [[  1 200]
# expect:  [-30   4]]
print(np.array([[0.5, 10.25], [100.0, -1.0]]))
# expect: [[  0.5   10.25]
# expect:  [100.    -1.  ]]
print(np.array([[True, False], [False, True]]))
# expect: [[ True False]
# expect:  [False  True]]
print(np.array([[1e-8, 1.0], [1.0, 1e8]]))
# expect: [[1.e-08 1.e+00]
# expect:  [1.e+00 1.e+08]]
