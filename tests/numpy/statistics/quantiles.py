# median, percentile and quantile interpolate between the sorted elements.
import numpy as np

x = np.array([[10, 7, 4], [3, 2, 1]])
print(np.median(x), np.median(x, axis=0), np.median(x, axis=1), np.median(x, axis=1, keepdims=True), np.median([]) if 0 else "")
print(np.percentile(x, 50), np.percentile(x, [25, 75]), np.percentile(x, 50, axis=0), np.percentile(x, [10, 90], axis=1))
print(np.quantile([1, 2, 3, 4], [0, 0.1, 0.5, 1]), np.quantile([1.0, np.nan], 0.5))
for method in ("inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull",
               "linear", "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest"):
    print(method, np.quantile([1, 3, 4, 8, 9], 0.35, method=method), np.percentile([1, 3, 4, 8], [20, 70], method=method))
try:
    np.percentile([1, 2], 101)
except ValueError as error:
    print(error)
