# NaN spreads through sums and extremes.
import numpy as np

a = np.array([1.0, np.nan, 3.0])
print(a.sum(), a.max(), a.min(), a.mean())  # expect: nan nan nan nan
print(np.array([1.0, np.inf]).sum(), np.array([-np.inf, 5]).min(), (a == a).sum())  # expect: inf -inf 2
