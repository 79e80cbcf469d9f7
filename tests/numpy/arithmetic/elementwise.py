# Operators work item by item, with arrays and with numbers.
import numpy as np

a, b = np.array([1, 2, 3]), np.array([10, 20, 30])
print(a + b, b - a, a * b, b / a, b // a, b % a, a ** 2, -a)
# expect: [11 22 33] [ 9 18 27] [10 40 90] [10. 10. 10.] [10 10 10] [0 0 0] [1 4 9] [-1 -2 -3]
print(a + 1, 10 - a, 2 * a, 1 / a, 7 // a, 2 ** a, a / 2, +a, abs(-a))
# expect: [2 3 4] [9 8 7] [2 4 6] [1.         0.5        0.33333333] [7 3 2] [2 4 8] [0.5 1.  1.5] [1 2 3] [1 2 3]
print(a * 1.5, a + True, (a / a).dtype, (a // 2).dtype, (a ** 0.5).dtype)
# expect: [1.5 3.  4.5] [2 3 4] float64 int64 float64
