# Polynomials with the highest power first.
import numpy as np

p = np.poly1d([1, 2, 3])
print(p, repr(p), p(2), p.order, p.coeffs, p[0], p * p, p + 1, p.deriv(), p.integ(), sep="\n")
print(np.polyval([1, 2], 3), np.polyadd([1, 2], [1, 0, 0]), np.polymul([1, 1], [1, -1]), np.polydiv([1, 0, -1], [1, 1]), np.polyder([1, 2, 3]), np.polyint([2, 2]))
print(np.roots([1, -3, 2]), np.poly([1, 2]), np.polyfit([0, 1, 2], [1, 3, 7], 2).round(8) + 0, np.polyfit([0, 1, 2], [1, 3, 5], 1).round(8))
