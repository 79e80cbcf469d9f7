# A dtype of four unsigned bytes.
import numpy as np

color = np.dtype([("r", np.ubyte), ("g", np.ubyte), ("b", np.ubyte), ("a", np.ubyte)])
print(color)
pixels = np.zeros(2, dtype=color)
pixels["r"] = [255, 10]
print(pixels, pixels.dtype.itemsize)
