# repr() shows array(...) with commas, and the type where it is not the usual one.
import numpy as np

print(repr(np.array([1, 2])), repr(np.array([1.0, 2.5])), repr(np.array([True])), repr(np.array([])))
# expect: array([1, 2]) array([1. , 2.5]) array([ True]) array([], dtype=float64)
print(repr(np.arange(4).reshape(2, 2)))
# expect: array([[0, 1],
# expect:        [2, 3]])
print(repr(np.zeros((0, 3))), [np.array([1])], f"{np.array([1, 2])!r}", str(np.array(5)), repr(np.array(5.5)))
# expect: array([], shape=(0, 3), dtype=float64) [array([1])] array([1, 2]) 5 array(5.5)
