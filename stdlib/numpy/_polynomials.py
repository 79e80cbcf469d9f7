"""Polynomials with the highest power first."""

import numpy as np


def poly(seq_of_zeros):
    """Find the coefficients of a polynomial with the given sequence of roots."""
    seq = np.atleast_1d(seq_of_zeros)
    if seq.ndim == 2 and seq.shape[0] == seq.shape[1] and seq.shape[0] != 0:
        seq = np.linalg.eigvals(seq)
    elif seq.ndim != 1:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    if len(seq) == 0:
        return 1.0
    kind = np.result_type(seq.dtype, np.float64)
    a = np.ones((1,), dtype=kind)
    for zero in seq:
        a = np.convolve(a, np.array([1, -zero], dtype=kind), mode="full")
    if a.dtype.kind == "c":
        roots = np.asarray(seq, complex)
        if np.all(np.sort(roots) == np.sort(roots.conjugate())):
            a = a.real.copy()
    return a


def roots(p):
    """Return the roots of a polynomial with coefficients given in p."""
    p = np.atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    places = np.nonzero(p)[0]
    if len(places) == 0:
        return np.array([])
    trailing = len(p) - places[-1] - 1
    p = p[int(places[0]):int(places[-1]) + 1]
    if p.dtype.kind not in "fc":
        p = p.astype(float)
    n = len(p)
    if n > 1:
        a = np.diag(np.ones((n - 2,), p.dtype), -1)
        a[0, :] = -p[1:] / p[0]
        found = np.linalg.eigvals(a)
        if p.dtype.kind != "c" and np.all(found.imag == 0):
            found = found.real.copy()
    else:
        found = np.array([])
    return np.concatenate((found, np.zeros(trailing, found.dtype)))


def polyval(p, x):
    """Evaluate a polynomial at specific values."""
    p = np.asarray(p)
    if isinstance(x, poly1d):
        y = 0
    else:
        x = np.asanyarray(x)
        y = np.zeros_like(x)
    for value in p:
        y = y * x + value
    return y


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """Least squares polynomial fit."""
    order = int(deg) + 1
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * np.finfo(x.dtype).eps
    lhs, rhs = np.vander(x, order), y
    if w is not None:
        w = np.asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        lhs = lhs * w[:, np.newaxis]
        rhs = rhs * w[:, np.newaxis] if rhs.ndim == 2 else rhs * w
    scale = np.sqrt((lhs * lhs).sum(axis=0))
    lhs = lhs / scale
    c, resids, rank, s = np.linalg.lstsq(lhs, rhs, rcond)
    c = (c.T / scale).T
    if rank != order and not full:
        import warnings
        warnings.warn("Polyfit may be poorly conditioned", np.exceptions.RankWarning, stacklevel=2)
    if full:
        return c, resids, rank, s, rcond
    if cov:
        base = np.linalg.inv(np.dot(lhs.T, lhs))
        base = base / np.outer(scale, scale)
        if isinstance(cov, str) and cov == "unscaled":
            factor = 1
        else:
            if len(x) <= order:
                raise ValueError("the number of data points must exceed order to scale the covariance matrix")
            factor = resids / (len(x) - order)
        return (c, base * factor) if y.ndim == 1 else (c, base[:, :, np.newaxis] * factor)
    return c


def _wrapped(result, *given):
    return poly1d(result) if any(isinstance(g, poly1d) for g in given) else result


def polyadd(a1, a2):
    """Find the sum of two polynomials."""
    first, second = np.atleast_1d(a1), np.atleast_1d(a2)
    gap = len(second) - len(first)
    if gap > 0:
        first = np.concatenate((np.zeros(gap, first.dtype), first))
    elif gap < 0:
        second = np.concatenate((np.zeros(-gap, second.dtype), second))
    return _wrapped(first + second, a1, a2)


def polysub(a1, a2):
    """Difference (subtraction) of two polynomials."""
    first, second = np.atleast_1d(a1), np.atleast_1d(a2)
    return _wrapped(np.asarray(polyadd(first, -second)), a1, a2)


def polymul(a1, a2):
    """Find the product of two polynomials."""
    return _wrapped(np.convolve(np.asarray(poly1d(a1)), np.asarray(poly1d(a2))), a1, a2)


def polydiv(u, v):
    """Returns the quotient and remainder of polynomial division."""
    first, second = np.atleast_1d(u) + 0.0, np.atleast_1d(v) + 0.0
    w = first[0] + second[0]
    m, n = len(first) - 1, len(second) - 1
    scale = 1.0 / second[0]
    q = np.zeros((max(m - n + 1, 1),), w.dtype)
    r = first.astype(w.dtype)
    for k in range(m - n + 1):
        d = scale * r[k]
        q[k] = d
        r[k:k + n + 1] -= d * second
    while np.allclose(r[0], 0, rtol=1e-14) and r.shape[-1] > 1:
        r = r[1:]
    return _wrapped(q, u, v), _wrapped(r, u, v)


def polyder(p, m=1):
    """Return the derivative of the specified order of a polynomial."""
    m = int(m)
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    own = np.asarray(p)
    for _ in range(m):
        n = len(own) - 1
        own = own[:-1] * np.arange(n, 0, -1)
    return _wrapped(own, p)


def polyint(p, m=1, k=None):
    """Return an antiderivative (indefinite integral) of a polynomial."""
    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    k = np.zeros(m, float) if k is None else np.atleast_1d(k)
    if len(k) == 1 and m > 1:
        k = k[0] * np.ones(m, float)
    if len(k) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    own = np.asarray(p)
    for i in range(m):
        own = np.concatenate((own / np.arange(len(own), 0, -1), [k[i]]))
    return _wrapped(own, p)


def _number(value):
    text = "%.4g" % value.real if np.isreal(value) else None
    if text is not None:
        return text[:-4] if text.endswith(".0000") else text
    if value.real == 0:
        return "%sj" % _number(value.imag)
    return "(%s + %sj)" % (_number(value.real), _number(value.imag))


def _powers(text):
    """The places of `**digits` in a text: start, end, digits."""
    found, place = [], text.find("**")
    while place >= 0:
        end = place + 2
        while end < len(text) and text[end].isdigit():
            end += 1
        found.append((place, end, text[place + 2:end]))
        place = text.find("**", end)
    return found


def _raise_power(text, wrap=70):
    upper, lower = "", ""
    output = " "
    n = 0
    for start, end, power in _powers(text):
        part = text[n:start]
        n = end
        above, below = " " * (len(part) - 1) + power, part + " " * (len(power) - 1)
        if len(lower) + len(below) > wrap or len(upper) + len(above) > wrap:
            output += upper + "\n" + lower + "\n "
            upper, lower = above, below
        else:
            lower += below
            upper += above
    output += upper + "\n" + lower
    return output + text[n:]


class poly1d:
    """A one-dimensional polynomial class."""

    __hash__ = None
    __array_ufunc__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._variable, self._coeffs = c_or_r._variable, c_or_r._coeffs
            if variable is not None:
                self._variable = variable
            return
        if r:
            c_or_r = poly(c_or_r)
        own = np.atleast_1d(c_or_r)
        if own.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        own = np.trim_zeros(own, trim="f")
        if len(own) == 0:
            own = np.array([0], dtype=own.dtype)
        self._coeffs = own
        self._variable = "x" if variable is None else variable

    @property
    def coeffs(self):
        return self._coeffs

    c = coef = coefficients = coeffs

    @property
    def variable(self):
        return self._variable

    @property
    def order(self):
        return len(self._coeffs) - 1

    o = order

    @property
    def roots(self):
        return roots(self._coeffs)

    r = roots

    def __array__(self, t=None, copy=None):
        return np.asarray(self._coeffs, t) if t else np.array(self._coeffs)

    def __repr__(self):
        return f"poly1d({repr(self._coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __str__(self):
        text = "0"
        coeffs = self._coeffs[int(np.argmax(np.logical_or.accumulate(self._coeffs != 0))):]
        n = len(coeffs) - 1
        for k, value in enumerate(coeffs):
            shown = _number(value)
            power = n - k
            if power == 0:
                new = "%s" % (shown,) if shown != "0" else ("0" if k == 0 else "")
            elif power == 1:
                new = "" if shown == "0" else self._variable if shown == "b" else "%s %s" % (shown, self._variable)
            else:
                new = "" if shown == "0" else "%s**%d" % (self._variable, power) if shown == "b" else "%s %s**%d" % (shown, self._variable, power)
            if k > 0:
                if new != "":
                    text = "%s - %s" % (text, new[1:]) if new.startswith("-") else "%s + %s" % (text, new)
            else:
                text = new
        return _raise_power(text)

    def __call__(self, val):
        return polyval(self._coeffs, val)

    def __neg__(self):
        return poly1d(-self._coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        if np.isscalar(other):
            return poly1d(self._coeffs * other)
        return poly1d(polymul(self._coeffs, poly1d(other)._coeffs))

    __rmul__ = __mul__

    def __add__(self, other):
        return poly1d(polyadd(self._coeffs, poly1d(other)._coeffs))

    __radd__ = __add__

    def __pow__(self, val):
        if not np.isscalar(val) or int(val) != val or val < 0:
            raise ValueError("Power to non-negative integers only.")
        result = [1]
        for _ in range(val):
            result = polymul(self._coeffs, result)
        return poly1d(result)

    def __sub__(self, other):
        return poly1d(polysub(self._coeffs, poly1d(other)._coeffs))

    def __rsub__(self, other):
        return poly1d(polysub(poly1d(other)._coeffs, self._coeffs))

    def __truediv__(self, other):
        if np.isscalar(other):
            return poly1d(self._coeffs / other)
        return polydiv(self, poly1d(other))

    def __rtruediv__(self, other):
        if np.isscalar(other):
            return poly1d(other / self._coeffs)
        return polydiv(poly1d(other), self)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self._coeffs.shape == other._coeffs.shape and bool((self._coeffs == other._coeffs).all())

    def __getitem__(self, val):
        place = self.order - val
        return self._coeffs.dtype.type(0) if val > self.order or val < 0 else self._coeffs[place]

    def __setitem__(self, key, val):
        place = self.order - key
        if key < 0:
            raise ValueError("Does not support negative powers.")
        if key > self.order:
            self._coeffs = np.concatenate((np.zeros(key - self.order, self._coeffs.dtype), self._coeffs))
            place = 0
        self._coeffs[place] = val

    def __iter__(self):
        return iter(self._coeffs)

    def integ(self, m=1, k=0):
        """Return an antiderivative (indefinite integral) of this polynomial."""
        return poly1d(polyint(self._coeffs, m=m, k=k))

    def deriv(self, m=1):
        """Return a derivative of this polynomial."""
        return poly1d(polyder(self._coeffs, m=m))
