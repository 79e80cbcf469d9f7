"""`RandomState`, whose streams are frozen."""

import math
import operator

import numpy as np
from numpy import _kernels
from numpy.random import _common
from numpy.random._distributions import Distributions
from numpy.random._engines import MT19937


class RandomState(Distributions):
    """Container for the slow Mersenne Twister pseudo-random number generator."""

    _prefix = "legacy_"
    _own_streams = frozenset((
        "normal", "lognormal", "exponential", "gamma", "standard_gamma", "beta", "chisquare", "noncentral_chisquare", "f", "standard_t",
        "standard_cauchy", "pareto", "weibull", "power", "rayleigh", "wald", "standard_normal", "standard_exponential",
        "geometric", "negative_binomial"))

    def __init__(self, seed=None):
        self._bit_generator = MT19937()
        self._bit_generator._legacy_seeding(seed)

    @property
    def _stream(self):
        return self._bit_generator._stream

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return "RandomState(MT19937)"

    def seed(self, seed=None):
        """Reseed a legacy MT19937 BitGenerator."""
        self._bit_generator._legacy_seeding(seed)

    def get_state(self, legacy=True):
        """Return a tuple representing the internal state of the generator."""
        state = self._bit_generator.state["state"]
        kept = _kernels.stream_kept(self._stream)[1]
        if legacy:
            return "MT19937", state["key"], state["pos"], 0 if kept is None else 1, kept or 0.0
        return {"bit_generator": "MT19937", "state": state, "has_gauss": 0 if kept is None else 1, "gauss": kept or 0.0}

    def set_state(self, state):
        """Set the internal state of the generator from a tuple."""
        if isinstance(state, dict):
            key, position, has, kept = state["state"]["key"], state["state"]["pos"], state["has_gauss"], state["gauss"]
        else:
            if state[0] != "MT19937":
                raise ValueError("set_state can only be used with legacy MT19937 state instances.")
            key, position, has, kept = (*state[1:], 0, 0.0)[:4]
        self._bit_generator._stream = _kernels.twister_at(np.asarray(key).tolist(), int(position), float(kept) if has else None)

    def random_sample(self, size=None):
        """Return random floats in the half-open interval [0.0, 1.0)."""
        return self._draw("random", size)

    def random(self, size=None):
        """Return random floats in the half-open interval [0.0, 1.0)."""
        return self._draw("random", size)

    def rand(self, *args):
        """Random values in a given shape."""
        return self._draw("random", args if args else None)

    def randn(self, *args):
        """Return a sample (or samples) from the "standard normal" distribution."""
        return self._draw("standard_normal", args if args else None)

    def standard_normal(self, size=None):
        """Draw samples from a standard Normal distribution (mean=0, stdev=1)."""
        return self._draw("standard_normal", size)

    def standard_exponential(self, size=None):
        """Draw samples from the standard exponential distribution."""
        return self._draw("standard_exponential", size)

    def standard_gamma(self, shape, size=None):
        """Draw samples from a standard Gamma distribution."""
        _common.not_negative(shape, "shape")
        return self._draw("standard_gamma", size, shape)

    def randint(self, low, high=None, size=None, dtype=int):
        """Return random integers from `low` (inclusive) to `high` (exclusive)."""
        made = _common.integers(self._stream, low, high, size, dtype, False, True)
        if size is None and np.ndim(made) == 0 and dtype in (int, bool):
            return dtype(made)
        return made

    def random_integers(self, low, high=None, size=None):
        """Random integers of type `numpy.int_` between `low` and `high`, inclusive."""
        if high is None:
            low, high = 1, low
        return self.randint(low, int(high) + 1, size=size)

    def bytes(self, length):
        """Return random bytes."""
        words = _kernels.offsets(self._stream, 0xFFFFFFFF, (length - 1) // 4 + 1, 32, True).astype(np.uint32)
        return words.tobytes()[:length]

    def choice(self, a, size=None, replace=True, p=None):
        """Generates a random sample from a given 1-D array."""
        own = np.asarray(a)
        if own.ndim == 0:
            try:
                count = operator.index(own.item())
            except TypeError:
                raise ValueError("a must be 1-dimensional or an integer") from None
            if count <= 0 and np.prod(size if size is not None else 1) != 0:
                raise ValueError("a must be greater than 0 unless no samples are taken")
        elif own.ndim != 1:
            raise ValueError("a must be 1-dimensional")
        else:
            count = own.shape[0]
            if count == 0 and np.prod(size if size is not None else 1) != 0:
                raise ValueError("'a' cannot be empty unless no samples are taken")
        if p is not None:
            try:
                p = _common.check_chances(p, count)
            except ValueError as error:
                text = str(error)
                raise ValueError(
                    "'a' and 'p' must have same size" if text.startswith("a and p") else "'p' must be 1-dimensional"
                    if text.startswith("p must") else text.replace("Probabilities", "probabilities", 1).split(". See")[0]) from None
        shape = _common.shape_of(size)
        total = 1 if shape is None else math.prod(shape)
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf = cdf / cdf[-1]
                places = np.array(cdf.searchsorted(self.random_sample(shape), side="right"))
            else:
                places = np.asarray(self.randint(0, count, size=shape))
        else:
            if total > count:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            if p is not None:
                if np.count_nonzero(p > 0) < total:
                    raise ValueError("Fewer non-zero entries in p than size")
                places = _common.without_replacement(self.rand, p, total)
            else:
                places = self.permutation(count)[:total]
            places = places.reshape(shape if shape is not None else ())
        if own.ndim == 0:
            return int(places) if shape is None else places
        return own[places.item()] if shape is None else own[places]

    def shuffle(self, x):
        """Modify a sequence in-place by shuffling its contents."""
        order = _kernels.shuffled(self._stream, len(x))
        if isinstance(x, np.ndarray):
            x[...] = x[order]
        else:
            items = list(x)
            x[:] = [items[i] for i in order.tolist()]

    def permutation(self, x):
        """Randomly permute a sequence, or return a permuted range."""
        if isinstance(x, (int, np.integer)):
            return _kernels.shuffled(self._stream, int(x))
        x = np.asarray(x)
        if x.ndim < 1:
            raise IndexError("x must be an integer or at least 1-dimensional")
        return x[_kernels.shuffled(self._stream, x.shape[0])]

    def multinomial(self, n, pvals, size=None):
        """Draw samples from a multinomial distribution."""
        return _common.multinomial(self._stream, n, pvals, size)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        """Draw random samples from a multivariate normal distribution."""
        mean, cov = np.array(mean), np.array(cov, dtype=float)
        shape = list(_common.shape_of(size) or ())
        shape.append(mean.shape[0])
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        u, s, v = np.linalg.svd(cov)
        x = np.dot(x, np.sqrt(s)[:, None] * v)
        x = x + mean
        return x.reshape(tuple(shape))
