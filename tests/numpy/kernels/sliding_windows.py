# Statistics of sliding windows.
import numpy as np

x = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3])
w = np.lib.stride_tricks.sliding_window_view(x, 4)
print(w)
print(w.mean(axis=1), w.max(axis=1), np.median(w, axis=1))
print(np.convolve(x, np.ones(3) / 3, mode="valid"))
