# The transform by its matrix.
import numpy as np

N = 8
n = np.arange(N)
M = np.exp(-2j * np.pi * n * n[:, None] / N)
x = np.array([1.0, 2, 0, -1, 1.5, 0, 0.5, 1])
print(np.allclose(M @ x, np.fft.fft(x)))
print(np.abs(np.fft.fft(x)).round(8))
