# Operators keep narrow types and wrap silently.
import numpy as np

a = np.array([100, 120, -100], dtype=np.int8)
print(a + a, a * 2, -a, a // 7, a % 7, abs(a), a ** 2, a << 1, a >> 1, ~a, a & 3, a / 4)
u = np.array([1, 200, 255], dtype=np.uint8)
print(u + 1, u - 2, u * u, -u, u // 2, u % 7, u / 2, u << 1, np.sign(u), abs(u), u > 100, u == 200)
f = np.array([1.5, -2.5], dtype=np.float32)
print(f * 2, f / 3, f // 1, f % 1, f ** 2, f ** 0.5 if 0 else "", np.sqrt(abs(f)), (f + np.float64(1)).dtype, (f + u[:2]).dtype, (u + np.int16(1)).dtype)
print(np.sqrt(np.array([4, 9], "i1")).dtype, np.sin(np.array([0], "u2")).dtype, np.exp(np.array([True])).dtype, np.array([1], "u8") + np.array([1], "i8"))
a += 1
u *= 2
print(a, u, np.add(u, 1, out=np.zeros(3, "i4")), np.divmod(np.array([7], "i2"), 2), divmod(np.int16(7), 2))
for call in (lambda: np.array([1], "u1").__iadd__(1.5), lambda: np.array([1 + 1j]) // 2, lambda: np.array([1.0]) | 1):
    try:
        call()
    except TypeError as error:
        print(type(error).__name__, error)
