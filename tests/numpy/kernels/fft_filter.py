# A low pass by Fourier transforms.
import numpy as np

t = np.linspace(0, 1, 64, endpoint=False)
signal = np.sin(2 * np.pi * 3 * t) + 0.5 * np.sin(2 * np.pi * 20 * t)
spectrum = np.fft.rfft(signal)
freqs = np.fft.rfftfreq(t.size, d=t[1] - t[0])
spectrum[freqs > 10] = 0
clean = np.fft.irfft(spectrum)
print(np.allclose(clean, np.sin(2 * np.pi * 3 * t)))
print(freqs[:8], np.abs(np.fft.rfft(signal)).argsort()[-2:])
