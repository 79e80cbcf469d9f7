# Integers of any width are indices.
import numpy as np

a = np.arange(10) * 10
for code in "bBhHiIlL":
    print(a[np.array([1, 2], dtype=code)], a[np.array(3, dtype=code)], a[np.array([4], dtype=code)[0]])
a[np.array([0, 1], "u1")] = 7
print(a, np.take(a, np.array([9], "i2")), [10, 20, 30][np.uint8(1)], a[np.int16(-1)])
for call in (lambda: a[np.array([1.0])], lambda: a[np.float32(1)], lambda: a[1j]):
    try:
        call()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, str(error)[:70])
