# Blocks are separated by empty lines.
import numpy as np

print(np.arange(8).reshape(2, 2, 2))
# expect: [[[0 1]
# expect:   [2 3]]
# expect:
# expect:  [[4 5]
# expect:   [6 7]]]
print(np.zeros((2, 1, 2)))
# expect: [[[0. 0.]]
# expect:
# expect:  [[0. 0.]]]
print(repr(np.ones((1, 2, 2))))
# expect: array([[[1., 1.],
# expect:         [1., 1.]]])
