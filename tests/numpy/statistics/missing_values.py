# The nan functions leave out what is missing.
import numpy as np

a = np.array([[1, np.nan, 3], [4, 5, np.nan]])
print(np.nansum(a), np.nansum(a, axis=0), np.nanmean(a), np.nanmean(a, axis=1), np.nanmax(a), np.nanmin(a, axis=0))
print(np.nanstd(a), np.nanvar(a, axis=1), np.nanmedian(a), np.nanmedian(a, axis=0), np.nanpercentile(a, 50), np.nanprod(a))
print(np.nanargmax(a), np.nanargmin(a, axis=1), np.nancumsum(a), np.nancumprod([1, np.nan, 2]), np.nan_to_num([np.nan, np.inf, 1]))
