# Reductions follow the strides of views.
import numpy as np

a = np.arange(20).reshape(4, 5)
print(a[:, 1].sum(), a[::2, ::2].sum(), a.T.sum(axis=0), a[::-1].max(axis=1), a[1:3, 1:-1].mean())
# expect: 34 42 [10 35 60 85] [19 14  9  4] 9.5
print(a[:, ::-1].min(axis=0), a[3:3].sum())  # expect: [4 3 2 1 0] 0
