# Sums of many floats are added in pairs, so that little is lost.
import numpy as np

print(np.array([0.1] * 1000).sum(), np.array([0.1] * 10).sum(), np.arange(1, 101).sum())
# expect: 100.00000000000001 1.0 5050
print((np.arange(100000) / 7).sum(), (np.ones(10 ** 6) * 0.1).sum())
# expect: 714278571.4285715 100000.00000000003
print((np.arange(12).reshape(3, 4) / 10).sum(axis=0), np.arange(10 ** 6).mean())
# expect: [1.2 1.5 1.8 2.1] 499999.5
