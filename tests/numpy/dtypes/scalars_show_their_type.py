# A NumPy scalar shows its type in repr and not in str.
import numpy as np

for code in "?bBhHiIlLefdFD":
    x = np.array([1], dtype=code)[0]
    print(repr(x), str(x), type(x).__name__, x.dtype, x.item(), type(x.item()).__name__)
print(repr(np.float32(0.1)), np.float32(1e10), np.float16(1000), np.float32(1) / 3, np.float32(0.1) == 0.1)
print(repr(np.complex64(1 + 2j)), np.complex128(1.5), abs(np.complex64(3 + 4j)), np.complex64(1 + 2j).real, np.complex128(2j).imag)
print(f"{np.float32(0.5)} {np.float32(3.14159):.2f} {np.int32(5):03d} {np.uint8(7)}", np.True_ is np.bool_(1))
