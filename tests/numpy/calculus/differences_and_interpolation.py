# diff, gradient, interp and trapezoid.
import numpy as np

print(np.diff([1, 2, 4, 7]), np.diff([1, 2, 4, 7], n=2), np.diff([[1, 3], [6, 10]], axis=0), np.diff([1, 4], prepend=0), np.ediff1d([1, 2, 4]))
print(np.gradient(np.array([1, 2, 4, 7, 11.0])), np.gradient([1, 4, 9], 2), np.gradient([1.0, 4, 9, 16], [0, 1, 3, 4]), np.gradient([[1, 2, 6.0], [3, 4, 5]]))
print(np.interp([0.5, 1.5, -1, 9], [0, 1, 2], [0, 10, 20]), np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.interp([370, -5], [0, 180], [0, 1], period=360))
print(np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], x=[4, 6, 8]), np.trapezoid([[0, 1], [2, 3]], axis=0), np.cumulative_sum([1, 2, 3], include_initial=True))
print(np.unwrap([0, 3.2, 6.4, 9.6]), np.geomspace(1, 1000, 4), np.sinc([0, 0.5]), np.hanning(5), np.hamming(4), np.bartlett(4), np.blackman(3).round(9) + 0, np.kaiser(4, 2.0))
print(np.modf(-1.5), np.frexp(8.0), np.ldexp(0.5, 4), np.bitwise_count([7, 8]), np.fix([1.7, -1.7]), np.i0([0.0, 1]))
