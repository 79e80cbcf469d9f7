# Scalars compute in their own type.
import numpy as np

print(np.uint8(250) - np.uint8(3), np.int8(5) * 2, repr(np.float32(1) / 3), repr(np.int16(7) // 2), repr(np.int32(2) ** 3), repr(np.float16(1) + 1))
print(repr(np.int32(5) + np.float32(1)), repr(np.uint8(1) + np.int8(1)), repr(np.complex64(1) * 2.5), repr(np.int64(1) + 1j), np.int32(7) % 3, -np.int8(5), ~np.uint8(1), abs(np.int8(-5)))
print(np.float32(0.1) == 0.1, np.float32(0.1) == np.float64(0.1), np.int32(5) == 5.0, np.uint64(2 ** 63) > 5, np.complex64(1) == 1, np.int8(1) < 300)
print(isinstance(np.float64(1), float), isinstance(np.complex128(1), complex), isinstance(np.int64(1), int), issubclass(np.uint8, np.integer), np.issubdtype("f4", np.floating))
print(round(np.float32(2.567), 1), int(np.uint64(2 ** 63)), float(np.float16(0.5)), complex(np.complex64(1j)), hash(np.int32(5)) == hash(5), np.float32(2.0).is_integer(), np.int8(3).bit_count())
print(np.int64(3).astype("f4"), np.float32(1.5).dtype, np.uint8(7).itemsize, np.complex64(1 + 2j).conj(), np.float16(2).item(), np.int32(3).tolist())
