# Complex arrays compute, compare and show both parts.
import numpy as np

z = np.array([1 + 2j, 3.5 - 1e-9j, -2, 4j])
print(repr(z))
print(z.real, z.imag, z.conj(), abs(z))
print(z * (1 + 1j), z / (1 + 1j), z ** 2, -z)
print(np.sqrt(np.array([-1 + 0j, 2j])), np.exp(1j * np.pi).round(10), np.angle(1j), np.log(np.array([1j])))
print(np.array([1 + 2j, np.nan, complex(1, -np.inf)]), np.sort(np.array([2 + 1j, 1 + 5j, 1 + 2j])))
w = np.zeros(3, complex)
w.real = [1, 2, 3]
w.imag[1] = 5
print(w, w.dtype, np.iscomplex(w), np.isreal(w), np.iscomplexobj(w), w @ w)
print(np.array([1 + 1j, 2]).sum(), np.array([1 + 1j, 2]).mean(), np.array([1 + 1j, 2 - 1j]).var(), z.round(1))
