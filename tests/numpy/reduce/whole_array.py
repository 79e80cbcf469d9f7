# Reductions of a whole array give one number.
import numpy as np

a = np.array([[3, 1, 2], [9, 8, 7]])
print(a.sum(), a.mean(), a.min(), a.max(), np.sum(a), np.mean(a), np.min(a), np.max(a))
# expect: 30 5.0 1 9 30 5.0 1 9
print(repr(a.sum()), repr(a.mean()), repr((a > 2).sum()), repr((a * 0.5).max()))
# expect: np.int64(30) np.float64(5.0) np.int64(4) np.float64(4.5)
print(np.array([True, True, False]).sum(), np.array([True, False]).mean(), sum([a[0, 0], a[1, 1]]))
# expect: 2 0.5 11
