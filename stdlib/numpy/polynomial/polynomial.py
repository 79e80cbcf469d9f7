"""Power series: functions on coefficients, and the class `Polynomial`."""

import numpy as np


def _series(c):
    c = np.array(c, ndmin=1, copy=True)
    if c.dtype.kind in "iub":
        c = c.astype(float)
    return c


def polytrim(c, tol=0):
    """Remove "small" "trailing" coefficients from a polynomial."""
    if tol < 0:
        raise ValueError("tol must be non-negative")
    c = _series(c)
    places = np.nonzero(np.abs(c) > tol)[0]
    return c[:1] * 0 if len(places) == 0 else c[:int(places[-1]) + 1].copy()


def _trimmed(c):
    n = len(c)
    while n > 1 and c[n - 1] == 0:
        n -= 1
    return c[:n]


def polyadd(c1, c2):
    """Add one polynomial to another."""
    c1, c2 = _series(c1), _series(c2)
    if len(c1) < len(c2):
        c1, c2 = c2, c1
    made = c1.astype(np.result_type(c1, c2))
    made[:len(c2)] += c2
    return _trimmed(made)


def polysub(c1, c2):
    """Subtract one polynomial from another."""
    return polyadd(c1, -_series(c2))


def polymul(c1, c2):
    """Multiply one polynomial by another."""
    return _trimmed(np.convolve(_series(c1), _series(c2)))


def polydiv(c1, c2):
    """Divide one polynomial by another."""
    c1, c2 = _trimmed(_series(c1)), _trimmed(_series(c2))
    if c2[-1] == 0:
        raise ZeroDivisionError
    n1, n2 = len(c1), len(c2)
    if n1 < n2:
        return c1[:1] * 0, c1
    if n2 == 1:
        return c1 / c2[-1], c1[:1] * 0
    gap = n1 - n2
    scale = c2[-1]
    c2 = c2[:-1] / scale
    i, j = gap, n1 - 1
    while i >= 0:
        c1[i:j] -= c2 * c1[j]
        i -= 1
        j -= 1
    return c1[j + 1:] / scale, _trimmed(c1[:j + 1])


def polypow(c, pow, maxpower=None):
    """Raise a polynomial to a power."""
    made = np.array([1.0])
    for _ in range(int(pow)):
        made = polymul(made, c)
    return made


def polyval(x, c, tensor=True):
    """Evaluate a polynomial at points x."""
    c = _series(c)
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray) and tensor:
        c = c.reshape(c.shape + (1,) * x.ndim)
    made = c[-1] + x * 0
    for i in range(2, len(c) + 1):
        made = c[-i] + made * x
    return made


def polyder(c, m=1, scl=1, axis=0):
    """Differentiate a polynomial."""
    c = _series(c)
    if m < 0:
        raise ValueError("The order of derivation must be non-negative")
    for _ in range(m):
        if len(c) == 1:
            return c * 0
        c = c[1:] * np.arange(1, len(c)) * scl
    return c


def polyint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
    """Integrate a polynomial."""
    c = _series(c)
    k = list(k) if isinstance(k, (list, tuple, np.ndarray)) else [k]
    k = k + [0] * (m - len(k))
    for i in range(m):
        c = c * scl
        made = np.concatenate(([0.0], c / np.arange(1, len(c) + 1)))
        made[0] += k[i] - polyval(lbnd, made)
        c = made
    return c


def polyroots(c):
    """Compute the roots of a polynomial."""
    c = _trimmed(_series(c))
    if len(c) < 2:
        return np.array([], dtype=c.dtype)
    if len(c) == 2:
        return np.array([-c[0] / c[1]])
    n = len(c) - 1
    m = np.zeros((n, n), c.dtype)
    m[np.arange(1, n), np.arange(n - 1)] = 1
    m[:, -1] -= c[:-1] / c[-1]
    found = np.linalg.eigvals(m[::-1, ::-1])
    found = np.sort(found)
    return found.real if np.all(found.imag == 0) else found


def polyfromroots(roots):
    """Generate a monic polynomial with given roots."""
    made = np.array([1.0])
    for root in np.sort(np.atleast_1d(roots)):
        made = polymul(made, np.array([-root, 1.0]))
    return made


def polyvander(x, deg):
    """Vandermonde matrix of given degree."""
    x = np.array(x, ndmin=1, copy=None) + 0.0
    return np.stack([x ** i for i in range(deg + 1)], axis=-1) if deg else np.ones(x.shape + (1,))


def polyfit(x, y, deg, rcond=None, full=False, w=None):
    """Least-squares fit of a polynomial to data."""
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if len(x) != len(y):
        raise TypeError("expected x and y to have same length")
    lhs = polyvander(x, int(deg)).T
    rhs = y.T
    if w is not None:
        w = np.asarray(w) + 0.0
        lhs, rhs = lhs * w, rhs * w
    if rcond is None:
        rcond = len(x) * np.finfo(x.dtype).eps
    scale = np.sqrt(np.square(lhs).sum(1))
    scale = np.where(scale == 0, 1, scale)
    c, resids, rank, s = np.linalg.lstsq(lhs.T / scale, rhs.T, rcond)
    c = (c.T / scale).T
    return (c, [resids, rank, s, rcond]) if full else c


class Polynomial:
    """A power series class."""

    __array_ufunc__ = None
    __hash__ = None

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        self.coef = _series(coef)
        self.domain = np.array([-1.0, 1.0]) if domain is None else np.asarray(domain, dtype=float)
        self.window = np.array([-1.0, 1.0]) if window is None else np.asarray(window, dtype=float)
        self._symbol = symbol

    @property
    def symbol(self):
        return self._symbol

    def mapparms(self):
        """Return the mapping parameters."""
        old, new = self.domain, self.window
        return (old[1] * new[0] - old[0] * new[1]) / (old[1] - old[0]), (new[1] - new[0]) / (old[1] - old[0])

    def __call__(self, arg):
        off, scl = self.mapparms()
        return polyval(off + scl * (np.asarray(arg) if isinstance(arg, (list, tuple)) else arg), self.coef)

    def __repr__(self):
        return f"Polynomial({repr(self.coef)[6:-1]}, domain={repr(self.domain)[6:-1]}, window={repr(self.window)[6:-1]}, symbol='{self._symbol}')"

    def __str__(self):
        powers = "⁰¹²³⁴⁵⁶⁷⁸⁹"
        off, scl = self.mapparms()
        variable = self._symbol
        if (off, scl) != (0, 1):
            variable = f"({off} + {scl}{self._symbol})" if off else f"({scl}{self._symbol})"
        text = str(self.coef[0])
        for i, value in enumerate(self.coef[1:], 1):
            shown = str(value)
            sign = "- " if shown.startswith("-") else "+ "
            exponent = "".join(powers[int(d)] for d in str(i)) if i > 0 else ""
            text += f" {sign}{shown.lstrip('-')}·{variable}{exponent if i > 1 else ''}"
        return text

    def _new(self, coef):
        return type(self)(coef, self.domain, self.window, self._symbol)

    def _other(self, other):
        return other.coef if isinstance(other, Polynomial) else other

    def __neg__(self):
        return self._new(-self.coef)

    def __pos__(self):
        return self

    def __add__(self, other):
        return self._new(polyadd(self.coef, self._other(other)))

    __radd__ = __add__

    def __sub__(self, other):
        return self._new(polysub(self.coef, self._other(other)))

    def __rsub__(self, other):
        return self._new(polysub(other, self.coef))

    def __mul__(self, other):
        return self._new(polymul(self.coef, self._other(other)))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self._new(self.coef / other)

    def __floordiv__(self, other):
        return self._new(polydiv(self.coef, self._other(other))[0])

    def __mod__(self, other):
        return self._new(polydiv(self.coef, self._other(other))[1])

    def __divmod__(self, other):
        q, r = polydiv(self.coef, self._other(other))
        return self._new(q), self._new(r)

    def __pow__(self, other):
        return self._new(polypow(self.coef, other))

    def __len__(self):
        return len(self.coef)

    def __iter__(self):
        return iter(self.coef)

    def __eq__(self, other):
        return isinstance(other, Polynomial) and self.coef.shape == other.coef.shape and bool(np.all(self.coef == other.coef))

    def degree(self):
        """The degree of the series."""
        return len(self) - 1

    def deriv(self, m=1):
        """Differentiate."""
        off, scl = self.mapparms()
        return self._new(polyder(self.coef, m, scl))

    def integ(self, m=1, k=[], lbnd=None):
        """Integrate."""
        off, scl = self.mapparms()
        bound = 0 if lbnd is None else off + scl * lbnd
        return self._new(polyint(self.coef, m, k, bound, 1 / scl))

    def roots(self):
        """Return the roots of the series polynomial."""
        off, scl = self.mapparms()
        return (polyroots(self.coef) - off) / scl

    def trim(self, tol=0):
        """Remove trailing coefficients."""
        return self._new(polytrim(self.coef, tol))

    def copy(self):
        """Return a copy."""
        return self._new(self.coef)

    def linspace(self, n=100, domain=None):
        """Return x, y values at equally spaced points in domain."""
        domain = self.domain if domain is None else domain
        x = np.linspace(domain[0], domain[1], n)
        return x, self(x)

    def convert(self, domain=None, kind=None, window=None):
        """Convert series to a different kind and/or domain and/or window."""
        off, scl = self.mapparms()
        made = np.array([0.0])
        base = np.array([off, scl])
        for value in self.coef[::-1]:
            made = polyadd(polymul(made, base), [value])
        return Polynomial(made)

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """Least squares fit to data."""
        x = np.asarray(x)
        if domain is None:
            domain = np.array([float(x.min()), float(x.max())])
            if domain[0] == domain[1]:
                domain = domain + np.array([-1.0, 1.0])
        window = np.array([-1.0, 1.0]) if window is None else np.asarray(window)
        blank = cls([0], domain, window, symbol)
        off, scl = blank.mapparms()
        made = polyfit(off + scl * x, y, deg, rcond, full, w)
        return (cls(made[0], domain, window, symbol), made[1]) if full else cls(made, domain, window, symbol)

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """Return series instance that has the specified roots."""
        return cls(polyfromroots(roots), None, window, symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """Identity function."""
        return cls([0, 1], domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """Series basis polynomial of degree `deg`."""
        return cls([0] * deg + [1], domain, window, symbol)
