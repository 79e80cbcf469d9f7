# A NumPy scalar computes like an array of one item.
import numpy as np

x, n = np.array([1.5])[0], np.array([7])[0]
print(x + 1, n / 2, n // 2, n * x, n ** 2, -n, n == 7, x < 2, hash(n) == hash(7), {7: "seven"}[n])
# expect: 2.5 3.5 3 10.5 49 -7 True True True seven
print(repr(x + 1), repr(n + 1), repr(n * 1.0), repr(n / 2), repr(x > 1), repr(n % 4), repr(round(x)))
# expect: np.float64(2.5) np.int64(8) np.float64(7.0) np.float64(3.5) np.True_ np.int64(3) 2
print(isinstance(x, float), isinstance(n, int), x.dtype, n.shape, x.item(), abs(-n), bool(n))
# expect: True False float64 () 1.5 7 True
n + "a"
# raises: numpy._core._exceptions._UFuncNoLoopError: ufunc 'add' did not contain a loop with signature matching types (dtype('int64'), dtype('<U1')) -> None
