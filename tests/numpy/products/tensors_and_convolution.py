# tensordot, kron, convolve and correlate.
import numpy as np

print(np.tensordot(np.arange(6).reshape(2, 3), np.arange(6).reshape(3, 2), 1), np.tensordot(np.ones((2, 3)), np.ones((2, 3)), 2), np.tensordot([1, 2], [3, 4], 0))
print(np.tensordot(np.arange(24).reshape(2, 3, 4), np.arange(12).reshape(4, 3), axes=([1, 2], [1, 0])))
print(np.kron([1, 2], [1, 1]), np.kron(np.eye(2, dtype=int), [[1, 2], [3, 4]]))
for mode in ("full", "same", "valid"):
    print(np.convolve([1, 2, 3], [0, 1, 0.5], mode), np.convolve([1, 2, 3, 4], [1, 1], mode), np.correlate([1, 2, 3], [0, 1, 0.5], mode), np.correlate([1, 2], [1, 2, 3], mode))
