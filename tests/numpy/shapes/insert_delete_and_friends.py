# Making longer, shorter and turned arrays.
import numpy as np

print(np.insert([1, 2, 3], 1, 9), np.insert([1, 2, 3], [0, 2], [7, 8]), np.insert([[1, 2], [3, 4]], 1, 5, axis=1), np.insert([1, 2], 2, 3))
print(np.delete([1, 2, 3, 4], 1), np.delete([1, 2, 3, 4], [0, -1]), np.delete([[1, 2], [3, 4]], 0, axis=1), np.delete(np.arange(5), slice(None, None, 2)))
print(np.rot90([[1, 2], [3, 4]]), np.rot90([[1, 2], [3, 4]], 2), np.roll(np.arange(6).reshape(2, 3), (1, 1), axis=(0, 1)), np.resize([1, 2], (2, 3)))
print(np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 3))]]), np.dstack(([1, 2], [3, 4])), np.atleast_3d([1, 2]).shape)
print(np.tril(np.ones((3, 3), int)), np.triu(np.arange(9).reshape(3, 3), 1), np.tri(2, 3), np.vander([1, 2, 3], 3), np.trim_zeros([0, 1, 0, 2, 0]))
f = np.zeros((3, 3), int)
np.fill_diagonal(f, [1, 2, 3])
print(f, np.diagflat([1, 2]), np.packbits([1, 0, 1]), np.unpackbits(np.array([5], np.uint8)))
for call in (lambda: np.insert([1], 5, 1), lambda: np.delete([1], 3), lambda: np.delete([1], 0, axis=1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
