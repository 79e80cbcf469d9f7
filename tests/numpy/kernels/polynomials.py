# Roots, products and derivatives of polynomials.
import numpy as np
p = np.poly1d([1, -6, 11, -6])
print(p, p.r.round(8), p(2), p.deriv(), p.integ())
print(np.roots([1, 0, -1]), np.polymul([1, 1], [1, -1]), np.polydiv([1, 0, -1], [1, 1]))
from numpy.polynomial import Polynomial
q = Polynomial([1, 2, 3])
print(q(2), q.deriv(), q.integ(), q * q, q.degree())
