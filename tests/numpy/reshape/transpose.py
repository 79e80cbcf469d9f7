# .T and transpose() turn rows into columns without a copy.
import numpy as np

a = np.arange(6).reshape(2, 3)
print(a.T, a.T.shape, sep="\n")
# expect: [[0 3]
# expect:  [1 4]
# expect:  [2 5]]
# expect: (3, 2)
a.T[0, 1] = 99
print(a)
# expect: [[ 0  1  2]
# expect:  [99  4  5]]
print(a.transpose().tolist(), np.arange(3).T, a.T.reshape(6))
# expect: [[0, 99], [1, 4], [2, 5]] [0 1 2] [ 0 99  1  4  2  5]
