# None adds an axis of length one.
import numpy as np

a = np.arange(3)
print(a[:, None].shape, a[None].shape, a[np.newaxis, :, None].shape)  # expect: (3, 1) (1, 3) (1, 3, 1)
print(a[:, None] * a)
# expect: [[0 0 0]
# expect:  [0 1 2]
# expect:  [0 2 4]]
