# The Fourier transforms.
import numpy as np

np.set_printoptions(precision=5, suppress=True)
print(np.fft.fft([1, 2, 3, 4]), np.fft.ifft([1, 2, 3]), np.fft.rfft([1, 2, 3, 4, 5]), np.fft.irfft(np.fft.rfft([1, 2, 3, 4])))
print(np.fft.fft([1, 2, 3], 5), np.fft.fft([[1, 2], [3, 4]], axis=0), np.fft.fft2([[1, 2], [3, 4]]), np.fft.fft([1.0, 2], norm="ortho"))
print(np.fft.fftfreq(5), np.fft.rfftfreq(4, 0.5), np.fft.fftshift(np.arange(5)), np.fft.ifftshift(np.arange(5)), np.fft.hfft([1, 2, 3]))
for n in (1, 2, 3, 5, 7, 8, 12, 53, 59, 100):
    x = np.arange(n) ** 2 % 7 + 1j
    print(n, np.allclose(np.fft.ifft(np.fft.fft(x)), x), abs(np.fft.fft(x)).max().round(6))
