"""Averages, spread, and relations between data. Sums are exact, so that results are rounded once.

>>> mean([1, 2, 3, 4]), median([1, 3, 5, 7]), stdev([1.5, 2.5, 4.0])
(2.5, 4.0, 1.2583057392117916)
"""

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde",
    "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode",
    "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

from math import exp, fsum, isfinite, isinf, isnan, isqrt, log, sqrt, sumprod

from _statistics_normal import NormalDist
from bisect import bisect_left, bisect_right
from collections import namedtuple
from fractions import Fraction

LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


class StatisticsError(ValueError):
    """Data that a statistic is not defined for."""


def mean(data):
    """The arithmetic mean, of the type of the data."""
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / count, kind)


def fmean(data, weights=None):
    """The arithmetic mean as a float; `weights` say how much each value counts."""
    if weights is None:
        if not hasattr(data, "__len__"):
            data = list(data)
        if not len(data):
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length") from None
    whole = fsum(weights)
    if not whole:
        raise StatisticsError("sum of weights must be non-zero")
    return total / whole


def geometric_mean(data):
    """The root of the product of all values."""
    logarithms = []
    found_zero = False
    count = 0
    for count, x in enumerate(data, start=1):
        if x > 0.0 or isnan(x):
            logarithms.append(log(x))
        elif x == 0.0:
            found_zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    total = fsum(logarithms)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    if isnan(total):
        return float("nan")
    if found_zero:
        return float("nan") if total == float("inf") else 0.0
    return exp(total / count)


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals, as for speeds over equal distances."""
    data = list(data)
    message = "harmonic mean does not support negative values"
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        return _single(data[0], message)
    if weights is None:
        weights = [1] * len(data)
        whole = len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        _, whole, _ = _sum(_not_negative(weights, message))
    try:
        data = list(_not_negative(data, message))
        kind, total, _ = _sum(weight / x if weight else 0 for weight, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(whole / total, kind)


def _single(x, message):
    if not hasattr(x, "as_integer_ratio"):
        raise TypeError("unsupported type")
    if x < 0:
        raise StatisticsError(message)
    return x


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def _sorted(data, message="no median for empty data"):
    data = sorted(data)
    if not data:
        raise StatisticsError(message)
    return data


def median(data):
    """The middle value, or the mean of the middle two."""
    data = _sorted(data)
    middle = len(data) // 2
    if len(data) % 2:
        return data[middle]
    return (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle value, or the lower of the middle two."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the higher of the middle two."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data that are the middles of classes of width `interval`, by interpolation in the median's class."""
    data = _sorted(data)
    middle = data[len(data) // 2]
    first = bisect_left(data, middle)
    after = bisect_right(data, middle, lo=first)
    try:
        interval = float(interval)
        middle = float(middle)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return middle - interval / 2.0 + interval * (len(data) / 2 - first) / (after - first)


def _counts(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    """The most frequent value; of several, the one that comes first."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.__getitem__)


def multimode(data):
    """The most frequent values, in the order in which they come."""
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 cut points that divide the data into n groups of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def variance(data, xbar=None):
    """The variance of a sample: squares are divided by the count less one."""
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    """The variance of a whole population."""
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(squares / count, kind)


def stdev(data, xbar=None):
    """The square root of the variance of a sample."""
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (count - 1), kind)


def pstdev(data, mu=None):
    """The square root of the variance of a population."""
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / count, kind)


def mean_and_deviation(data):
    """The mean and the standard deviation of a sample, as floats."""
    _, squares, center, count = _squares(data)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    variance = squares / (count - 1)
    if not isinstance(variance, Fraction):
        return float(center), float(center) / float(squares)
    return float(center), _float_root(variance.numerator, variance.denominator)


def covariance(x, y, /):
    """How two samples vary together."""
    _check_pairs(x, y, "covariance")
    count = len(x)
    x_mean = fsum(x) / count
    y_mean = fsum(y) / count
    return sumprod([value - x_mean for value in x], [value - y_mean for value in y]) / (count - 1)


def correlation(x, y, /, *, method="linear"):
    """Pearson's coefficient, from -1 to 1; for the method "ranked" Spearman's, which looks at the order only."""
    _check_pairs(x, y, "correlation")
    count = len(x)
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    else:
        x_mean = fsum(x) / count
        y_mean = fsum(y) / count
        x = [value - x_mean for value in x]
        y = [value - y_mean for value in y]
    try:
        return sumprod(x, y) / _root_of_product(sumprod(x, x), sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line with the least squares of vertical distances."""
    _check_pairs(x, y, "linear regression")
    count = len(x)
    if not proportional:
        x_mean = fsum(x) / count
        y_mean = fsum(y) / count
        x = [value - x_mean for value in x]
        y = [value - y_mean for value in y]
    together = sumprod(x, y) + 0.0
    try:
        slope = together / sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope, 0.0 if proportional else y_mean - slope * x_mean)


def kde(data, h, kernel="normal", *, cumulative=False):
    """A density function made of a bump of width `h` at each value; or its integral."""
    from _statistics_kernels import estimate

    return estimate(data, h, kernel, cumulative)


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws random values with the density of kde()."""
    from _statistics_kernels import sampler

    return sampler(data, h, kernel, seed)


def _check_pairs(x, y, name):
    if len(y) != len(x):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")


def _ranks(data):
    """Places in the sorted data, around zero; equal values share the mean of theirs."""
    ordered = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    start = 0
    while start < len(ordered):
        end = start + 1
        while end < len(ordered) and data[ordered[end]] == data[ordered[start]]:
            end += 1
        rank = (len(data) - 1) / -2 + start + (end - start - 1) / 2
        for place in ordered[start:end]:
            ranks[place] = rank
        start = end
    return ranks


def _root_of_product(x, y):
    """sqrt(x * y) without overflow, and with the rounding of the product corrected."""
    root = sqrt(x * y)
    if not isfinite(root):
        if isinf(root) and not isinf(x) and not isinf(y):
            scale = 2.0**-512
            return _root_of_product(scale * x, scale * y) / scale
        return root
    if not root:
        if x and y:
            scale = 2.0**537
            return _root_of_product(scale * x, scale * y) / scale
        return root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def _ratio(x):
    """The exact numerator and denominator; of an infinity or NaN, itself and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _add_up(partials, power=1):
    """The exact sum of numerators kept by denominator; what is not finite wins."""
    if None in partials:
        return partials[None]
    return sum((Fraction(n, d**power) for d, n in partials.items()), Fraction(0))


def _sum(data):
    """The type for results, the exact sum, and the count."""
    count = 0
    kinds = {}
    partials = {}
    for x in data:
        kinds[type(x)] = None
        numerator, denominator = _ratio(x)
        count += 1
        partials[denominator] = partials.get(denominator, 0) + numerator
    return _common_type(kinds), _add_up(partials), count


def _squares(data, center=None):
    """The type for results, the exact sum of the squared distances from the center, the center, and the count."""
    if center is not None:
        kind, squares, count = _sum((x - center) * (x - center) for x in data)
        return kind, squares, center, count
    count = 0
    kinds = {}
    sums = {}
    squares = {}
    for x in data:
        kinds[type(x)] = None
        numerator, denominator = _ratio(x)
        count += 1
        sums[denominator] = sums.get(denominator, 0) + numerator
        squares[denominator] = squares.get(denominator, 0) + numerator * numerator
    kind = _common_type(kinds)
    if not count:
        return kind, Fraction(0), Fraction(0), 0
    if None in sums:
        return kind, sums[None], sums[None], count
    total = _add_up(sums)
    return kind, (count * _add_up(squares, 2) - total * total) / count, total / count, count


def _common_type(kinds):
    common = int
    for kind in kinds:
        common = _wider(common, kind)
    return common


def _wider(first, second):
    if first is second or second is int or second is bool:
        return first
    if first is int:
        return second
    for narrow, wide in ((first, second), (second, first)):
        if issubclass(wide, narrow) or issubclass(narrow, int):
            return wide
    for narrow, wide in ((first, second), (second, first)):
        if issubclass(narrow, Fraction) and issubclass(wide, float):
            return wide
    raise TypeError(f"don't know how to coerce {first.__name__} and {second.__name__}")


def _convert(value, kind):
    """An exact value as the type of the data; a float where ints do not suffice."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if not _is_decimal(kind):
            raise
        return kind(value.numerator) / kind(value.denominator)


def _is_decimal(kind):
    return any(base.__name__ == "Decimal" and base.__module__ == "decimal" for base in kind.__mro__)


def _root(value, kind):
    if not hasattr(value, "numerator"):
        raise ValueError("inf or nan encountered in data")
    if _is_decimal(kind):
        return _decimal_root(value.numerator, value.denominator, kind)
    return _float_root(value.numerator, value.denominator)


def _float_root(n, m):
    """The root of n / m, rounded once: 109 bits, the last of which says whether more follow."""
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        return (_odd_root(n, m << 2 * shift) << shift) / 1
    return _odd_root(n << -2 * shift, m) / (1 << -shift)


def _odd_root(n, m):
    root = isqrt(n // m)
    return root | (root * root * m != n)


def _decimal_root(n, m, kind):
    """The root of n / m, as the nearest Decimal of the context's precision."""
    if n <= 0:
        if not n:
            return kind("0.0")
        n, m = -n, -m
    root = (kind(n) / kind(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    above = root.next_plus()
    na, da = above.as_integer_ratio()
    if 4 * n * (dr * da) ** 2 > m * (dr * na + da * nr) ** 2:
        return above
    below = root.next_minus()
    nb, db = below.as_integer_ratio()
    if 4 * n * (dr * db) ** 2 < m * (dr * nb + db * nr) ** 2:
        return below
    return root
