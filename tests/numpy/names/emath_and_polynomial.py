# Complex results where real ones do not exist; polynomials with the lowest power first.
import numpy as np

print(np.emath.sqrt(-1), np.emath.sqrt([4.0, 9]), np.emath.log(-1).imag.round(6), np.emath.power(2, -1), np.emath.arcsin(0.5).round(6))
p = np.polynomial.Polynomial([1, 2, 3])
print(p, repr(p), p(2), p.deriv(), p * p, p.degree(), np.polynomial.Polynomial([2, -3, 1]).roots(), np.polynomial.polynomial.polyval(2, [1, 2, 3]), sep="\n")
