"""Kernel density estimation, for statistics.py: densities, their integrals and the inverses of those."""

from math import acos, asin, atan, cos, cosh, erfc, exp, fabs, log, pi, sin, sqrt, sumprod, tan

from _statistics_normal import NormalDist
from bisect import bisect_left, bisect_right
from random import Random
from statistics import StatisticsError

_ROOT_2 = sqrt(2)
_ROOT_2_PI = sqrt(2 * pi)


def _quartic_integral(t):
    return sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0))


def _triweight_integral(t):
    return sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t**7, t**5, t**3, t, 1.0))


def _inverse(integral, density):
    """Solves integral(x) = p for -1 <= x <= 1, by Newton's method kept inside of a shrinking interval."""

    def solve(p):
        low, high, x = -1.0, 1.0, 2.0 * p - 1.0
        for _ in range(200):
            difference = integral(x) - p
            if fabs(difference) <= 1e-15:
                break
            low, high = (low, x) if difference > 0.0 else (x, high)
            slope = density(x)
            following = x - difference / slope if slope else low
            if not low < following < high:
                following = (low + high) / 2.0
            if following == x:
                break
            x = following
        return x

    return solve


def _quartic(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _triweight(t):
    return 35 / 32 * (1.0 - t * t) ** 3


# Name: density, its integral, the inverse of that, and how far the density reaches (None: without end).
_KERNELS = {
    "normal": (
        lambda t: exp(-1 / 2 * t * t) / _ROOT_2_PI,
        lambda t: 1 / 2 * erfc(-t / _ROOT_2),
        NormalDist().inv_cdf,
        None,
    ),
    "logistic": (
        lambda t: 1 / 2 / (1.0 + cosh(t)),
        lambda t: 1.0 - 1.0 / (exp(t) + 1.0),
        lambda p: log(p / (1 - p)),
        None,
    ),
    "sigmoid": (
        lambda t: 1 / pi / cosh(t),
        lambda t: 2 / pi * atan(exp(t)),
        lambda p: log(tan(p * pi / 2)),
        None,
    ),
    "rectangular": (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, 1.0),
    "triangular": (
        lambda t: 1.0 - abs(t),
        lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
        lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p),
        1.0,
    ),
    "parabolic": (
        lambda t: 3 / 4 * (1.0 - t * t),
        lambda t: sumprod((-1 / 4, 3 / 4, 1 / 2), (t**3, t, 1.0)),
        lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3),
        1.0,
    ),
    "quartic": (_quartic, _quartic_integral, _inverse(_quartic_integral, _quartic), 1.0),
    "triweight": (_triweight, _triweight_integral, _inverse(_triweight_integral, _triweight), 1.0),
    "cosine": (
        lambda t: pi / 4 * cos(pi / 2 * t),
        lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2,
        lambda p: 2 * asin(2 * p - 1) / pi,
        1.0,
    ),
}
for _alias, _name in (("gauss", "normal"), ("uniform", "rectangular"), ("epanechnikov", "parabolic"), ("biweight", "quartic")):
    _KERNELS[_alias] = _KERNELS[_name]


def _checked(data, h, kernel):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    if kernel not in _KERNELS:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return _KERNELS[kernel]


def estimate(data, h, kernel, cumulative):
    """The estimated density of data, or its integral, as a function."""
    density, integral, _, reach = _checked(data, h, kernel)
    ordered = sorted(data)

    def near(x):
        """The values whose bumps reach x, and how many lie wholly before it."""
        nonlocal ordered
        if reach is None:
            return data, 0
        if len(ordered) != len(data):
            ordered = sorted(data)
        first = bisect_left(ordered, x - h * reach)
        return ordered[first : bisect_right(ordered, x + h * reach)], first

    def pdf(x):
        values, _ = near(x)
        return sum(density((x - value) / h) for value in values) / (len(data) * h)

    def cdf(x):
        values, before = near(x)
        return sum((integral((x - value) / h) for value in values), before) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return made


def sampler(data, h, kernel, seed):
    """A function that draws a value of the data and moves it by a random amount."""
    _, _, inverse, _ = _checked(data, h, kernel)
    generator = Random(seed)

    def rand():
        return generator.choice(data) + h * inverse(generator.random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
