# A Python number takes the array's type if its kind allows.
import numpy as np

for code in "bBhHiIlLefdFD":
    a = np.array([1, 2, 3], dtype=code)
    print(code, (a + 1).dtype, (a * 2.5).dtype, (a + 1j).dtype, (a / 2).dtype, (a ** 2).dtype, (a > 1).dtype)
print(np.where([True, False], np.float32(1), 0).dtype, np.clip(np.arange(5, dtype="u1"), 1, 3).dtype)
print(np.maximum(np.array([1, 2], "i2"), 1), np.result_type(np.float32, 1.5), np.result_type(np.int8, 3))
