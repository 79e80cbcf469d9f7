# Floats turned into integers in place.
import numpy as np

Z = (np.arange(10) * 9.7).astype(np.float32)
Y = Z.view(np.int32)
Y[:] = Z
print(Y)
