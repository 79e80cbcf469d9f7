# Items are NumPy scalars: they print like numbers, and their repr names the type.
import numpy as np

a = np.array([1.5, 2.0])
print(a[0], a[1], repr(a[0]), np.array([3])[0], repr(np.array([3])[0]), repr(np.array([True])[0]))
# expect: 1.5 2.0 np.float64(1.5) 3 np.int64(3) np.True_
print([a[0], a.sum()], f"{a[0]:.3f} {np.arange(3)[2]:04d}", str(a.mean()), a.tolist(), type(a.tolist()[0]).__name__)
# expect: [np.float64(1.5), np.float64(3.5)] 1.500 0002 1.75 [1.5, 2.0] float
print(float(a[0]), int(np.arange(3)[2]), a[0].item(), type(a[0]).__name__, type(np.arange(1)[0]).__name__)
# expect: 1.5 2 1.5 float64 int64
