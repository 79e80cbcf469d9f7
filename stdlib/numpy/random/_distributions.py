"""The distributions with their parameters and checks; both kinds of generators have them, with streams of their own."""

import numpy as np
from numpy.random._common import chance, check, draw, not_negative, positive


class Distributions:
    """Methods that draw from `self._stream`; names of streams start with `self._prefix`."""

    def _draw(self, name, size, *parameters):
        own = self._prefix + name if name in self._own_streams else name
        return draw(self._stream, own, size, *parameters)

    def _discrete(self, name, size, *parameters):
        own = self._prefix + name if name in self._own_streams else name
        return draw(self._stream, own, size, *parameters, discrete=True)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Draw samples from a uniform distribution."""
        width = np.subtract(high, low)
        if not np.all(np.isfinite(width)):
            raise OverflowError("high - low range exceeds valid bounds")
        if self._prefix == "" and np.any(np.signbit(np.asarray(width, dtype=float))):
            raise ValueError("high < low")
        return self._draw("uniform", size, low, width)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Draw random samples from a normal (Gaussian) distribution."""
        not_negative(scale, "scale")
        return self._draw("normal", size, loc, scale)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Draw samples from a log-normal distribution."""
        not_negative(sigma, "sigma")
        return self._draw("lognormal", size, mean, sigma)

    def exponential(self, scale=1.0, size=None):
        """Draw samples from an exponential distribution."""
        not_negative(scale, "scale")
        return self._draw("exponential", size, scale)

    def gamma(self, shape, scale=1.0, size=None):
        """Draw samples from a Gamma distribution."""
        not_negative(shape, "shape")
        not_negative(scale, "scale")
        return self._draw("gamma", size, shape, scale)

    def beta(self, a, b, size=None):
        """Draw samples from a Beta distribution."""
        positive(a, "a")
        positive(b, "b")
        return self._draw("beta", size, a, b)

    def chisquare(self, df, size=None):
        """Draw samples from a chi-square distribution."""
        positive(df, "df")
        return self._draw("chisquare", size, df)

    def noncentral_chisquare(self, df, nonc, size=None):
        """Draw samples from a noncentral chi-square distribution."""
        positive(df, "df")
        not_negative(nonc, "nonc")
        return self._draw("noncentral_chisquare", size, df, nonc)

    def f(self, dfnum, dfden, size=None):
        """Draw samples from an F distribution."""
        positive(dfnum, "dfnum")
        positive(dfden, "dfden")
        return self._draw("f", size, dfnum, dfden)

    def standard_t(self, df, size=None):
        """Draw samples from a standard Student's t distribution with `df` degrees of freedom."""
        positive(df, "df")
        return self._draw("standard_t", size, df)

    def standard_cauchy(self, size=None):
        """Draw samples from a standard Cauchy distribution with mode = 0."""
        return self._draw("standard_cauchy", size)

    def pareto(self, a, size=None):
        """Draw samples from a Pareto II (AKA Lomax) distribution with specified shape."""
        positive(a, "a")
        return self._draw("pareto", size, a)

    def weibull(self, a, size=None):
        """Draw samples from a Weibull distribution."""
        not_negative(a, "a")
        return self._draw("weibull", size, a)

    def power(self, a, size=None):
        """Draws samples in [0, 1] from a power distribution with positive exponent a - 1."""
        positive(a, "a")
        return self._draw("power", size, a)

    def laplace(self, loc=0.0, scale=1.0, size=None):
        """Draw samples from the Laplace or double exponential distribution."""
        not_negative(scale, "scale")
        return self._draw("laplace", size, loc, scale)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        """Draw samples from a Gumbel distribution."""
        not_negative(scale, "scale")
        return self._draw("gumbel", size, loc, scale)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        """Draw samples from a logistic distribution."""
        not_negative(scale, "scale")
        return self._draw("logistic", size, loc, scale)

    def rayleigh(self, scale=1.0, size=None):
        """Draw samples from a Rayleigh distribution."""
        not_negative(scale, "scale")
        return self._draw("rayleigh", size, scale)

    def wald(self, mean, scale, size=None):
        """Draw samples from a Wald, or inverse Gaussian, distribution."""
        positive(mean, "mean")
        positive(scale, "scale")
        return self._draw("wald", size, mean, scale)

    def vonmises(self, mu, kappa, size=None):
        """Draw samples from a von Mises distribution."""
        not_negative(kappa, "kappa")
        return self._draw("vonmises", size, mu, kappa)

    def triangular(self, left, mode, right, size=None):
        """Draw samples from the triangular distribution over the interval ``[left, right]``."""
        check(np.less_equal(left, mode), "left > mode")
        check(np.less_equal(mode, right), "mode > right")
        check(np.not_equal(left, right), "left == right")
        return self._draw("triangular", size, left, mode, right)

    def poisson(self, lam=1.0, size=None):
        """Draw samples from a Poisson distribution."""
        check(np.asarray(lam) >= 0, "lam < 0 or lam is NaN")
        check(np.asarray(lam) < 9.223372006484771e18, "lam value too large")
        return self._discrete("poisson", size, lam)

    def binomial(self, n, p, size=None):
        """Draw samples from a binomial distribution."""
        check(np.asarray(n) >= 0, "n < 0")
        chance(p)
        return self._discrete("binomial", size, n, p)

    def geometric(self, p, size=None):
        """Draw samples from the geometric distribution."""
        check((np.asarray(p) > 0) & (np.asarray(p) <= 1), "p <= 0, p > 1 or p contains NaNs")
        return self._discrete("geometric", size, p)

    def negative_binomial(self, n, p, size=None):
        """Draw samples from a negative binomial distribution."""
        positive(n, "n")
        check((np.asarray(p) > 0) & (np.asarray(p) <= 1), "p <= 0, p > 1 or p contains NaNs")
        return self._discrete("negative_binomial", size, n, p)

    def zipf(self, a, size=None):
        """Draw samples from a Zipf distribution."""
        check(np.asarray(a) > 1, "a <= 1 or a is NaN")
        return self._discrete("zipf", size, a)

    def logseries(self, p, size=None):
        """Draw samples from a logarithmic series distribution."""
        check((np.asarray(p) >= 0) & (np.asarray(p) < 1), "p < 0, p >= 1 or p is NaN")
        return self._discrete("logseries", size, p)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Draw samples from a Hypergeometric distribution."""
        check(np.asarray(ngood) >= 0, "ngood < 0")
        check(np.asarray(nbad) >= 0, "nbad < 0")
        check(np.add(ngood, nbad) >= nsample, "ngood + nbad < nsample")
        return self._discrete("hypergeometric", size, ngood, nbad, nsample)

    def dirichlet(self, alpha, size=None):
        """Draw samples from the Dirichlet distribution."""
        alpha = np.asarray(alpha, dtype=float)
        check(alpha > 0, "alpha <= 0")
        shape = () if size is None else tuple(size) if isinstance(size, (tuple, list)) else (size,)
        count = int(np.prod(shape))
        if self._prefix == "" and alpha.size and alpha.max() < 0.1:
            return self._small_dirichlet(alpha, count).reshape(shape + alpha.shape)
        rows = []
        for _ in range(count):
            row = np.array([self._draw("standard_gamma", None, a) for a in alpha.tolist()])
            total = 0.0
            for value in row.tolist():
                total += value
            rows.append(row * (1 / total))
        return np.array(rows).reshape(shape + alpha.shape)

    def _small_dirichlet(self, alpha, count):
        rests = np.cumsum(alpha[::-1])[::-1][1:]
        rows = []
        for _ in range(count):
            left, row = 1.0, np.zeros(alpha.size)
            for j in range(alpha.size - 1):
                v = self._draw("beta", None, alpha[j], rests[j])
                row[j] = left * v
                left *= 1.0 - v
            row[-1] = left
            rows.append(row)
        return np.array(rows)
