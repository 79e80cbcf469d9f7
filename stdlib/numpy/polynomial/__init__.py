"""Polynomials with the lowest power first."""

from numpy.polynomial import polynomial
from numpy.polynomial.polynomial import Polynomial
from numpy.polynomial import chebyshev, legendre, polynomial
