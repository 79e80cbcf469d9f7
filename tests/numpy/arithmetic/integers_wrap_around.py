# int64 arrays wrap around, and a number that does not fit is refused.
import numpy as np

a = np.array([2 ** 62, 2 ** 63 - 1])
print(a * 2, a + 1, a - -1)
# expect: [-9223372036854775808                   -2] [ 4611686018427387905 -9223372036854775808] [ 4611686018427387905 -9223372036854775808]
print(np.array([2]) ** 64)  # expect: [0]
a + 2 ** 63  # raises: OverflowError: Python int too large to convert to C long
