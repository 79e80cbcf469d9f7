# Complex numbers line up by parts.
import numpy as np

print(np.array([1 + 2j, 100.25 - 0.5j]), np.array([1e-10 + 1j, 1]), np.array([[1j, 2], [3, -4j]]), np.array(1 + 2j))
print(repr(np.array([1 + 2j], dtype="c8")), np.array([complex(np.nan, 1), complex(np.inf, -np.inf)]), np.array([0j, -0.0]), np.arange(3) * 1j)
print(np.complex64(0.1 + 0.2j), repr(np.complex128(-0.0 + 1j)), np.complex128(1e20), [np.complex64(1j)])
