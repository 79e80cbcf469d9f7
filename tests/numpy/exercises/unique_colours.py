# Unique colours of an image.
import numpy as np

np.random.seed(15)
w, h = 16, 16
I = np.random.randint(0, 2, (h, w, 3)).astype(np.ubyte)
colors = np.unique(I.reshape(-1, 3), axis=0)
print(len(colors))
I = I.astype(int)
F = I[..., 0] * (256 * 256) + I[..., 1] * 256 + I[..., 2]
print(len(np.unique(F)))
