# An axis is removed by a reduction; negative axes count from the end.
import numpy as np

a = np.arange(24).reshape(2, 3, 4)
print(a.sum(axis=0), a.sum(axis=1), a.sum(axis=-1), sep="\n")
print(a.max(axis=2), a.min(0), a.mean(axis=0).shape, a.sum(axis=(0, 2)), sep="\n")
print(a[0].mean(axis=1), a[0].sum(axis=1, keepdims=True).shape)
a.sum(axis=3)  # raises: numpy.exceptions.AxisError: axis 3 is out of bounds for array of dimension 3
