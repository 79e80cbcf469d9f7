"""`Generator`, the way of making random numbers since NumPy 1.17."""

import math
import operator

import numpy as np
from numpy import _kernels
from numpy.random import _common
from numpy.random._distributions import Distributions
from numpy.random._engines import PCG64, BitGenerator, SeedSequence


class Generator(Distributions):
    """Container for the BitGenerators."""

    _prefix = ""
    _own_streams = frozenset()

    def __init__(self, bit_generator):
        self._bit_generator = bit_generator

    @property
    def bit_generator(self):
        return self._bit_generator

    @property
    def _stream(self):
        return self._bit_generator._stream

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"Generator({type(self._bit_generator).__name__})"

    def spawn(self, n_children):
        """Create new independent child generators."""
        return [Generator(b) for b in self._bit_generator.spawn(n_children)]

    def _filled(self, name, size, dtype, out):
        kind = np.dtype(dtype)
        if out is not None:
            if size is not None and tuple(np.atleast_1d(size)) != out.shape:
                raise ValueError("size must match out.shape when used together")
            size = out.shape
        if kind == np.float64:
            made = self._draw(name, size)
        elif kind == np.float32 and name == "random":
            shape = _common.shape_of(size)
            made = _kernels.singles(self._stream, 1 if shape is None else math.prod(shape))
            made = float(made[0]) if shape is None else made.reshape(shape)
        elif kind == np.float32:
            raise NotImplementedError(f"dtype=float32 of {name} is not available")
        else:
            raise TypeError(f"Unsupported dtype {kind!r} for {name}")
        if out is not None:
            out[...] = made
            return out
        return made

    def random(self, size=None, dtype=np.float64, out=None):
        """Return random floats in the half-open interval [0.0, 1.0)."""
        return self._filled("random", size, dtype, out)

    def standard_normal(self, size=None, dtype=np.float64, out=None):
        """Draw samples from a standard Normal distribution (mean=0, stdev=1)."""
        return self._filled("standard_normal", size, dtype, out)

    def standard_exponential(self, size=None, dtype=np.float64, method="zig", out=None):
        """Draw samples from the standard exponential distribution."""
        name = "standard_exponential" if method == "zig" else "standard_exponential_inv"
        return self._filled(name, size, dtype, out)

    def standard_gamma(self, shape, size=None, dtype=np.float64, out=None):
        """Draw samples from a standard Gamma distribution."""
        _common.not_negative(shape, "shape")
        made = self._draw("standard_gamma", size if out is None else out.shape, shape)
        if out is not None:
            out[...] = made
            return out
        return made

    def integers(self, low, high=None, size=None, dtype=np.int64, endpoint=False):
        """Return random integers from `low` (inclusive) to `high` (exclusive), or if endpoint=True, `low` to `high`."""
        made = _common.integers(self._stream, low, high, size, dtype, endpoint, False)
        if size is None and np.ndim(made) == 0 and dtype in (int, bool):
            return dtype(made)
        return made

    def bytes(self, length):
        """Return random bytes."""
        words = _kernels.offsets(self._stream, 0xFFFFFFFF, (length - 1) // 4 + 1, 32, False).astype(np.uint32)
        return words.tobytes()[:length]

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Generates a random sample from a given array."""
        own = np.asarray(a)
        if own.ndim == 0:
            try:
                count = operator.index(own.item())
            except TypeError:
                raise ValueError("a must be a sequence or an integer, not " + str(type(a))) from None
            if count <= 0 and np.prod(size if size is not None else 1) != 0:
                raise ValueError("a must be a positive integer unless no samples are taken")
        else:
            count = own.shape[axis]
            if count == 0 and np.prod(size if size is not None else 1) != 0:
                raise ValueError("a cannot be empty unless no samples are taken")
        shape = _common.shape_of(size)
        total = 1 if shape is None else math.prod(shape)
        if p is not None:
            p = _common.check_chances(p, count)
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf = cdf / cdf[-1]
                places = np.array(cdf.searchsorted(self.random(shape), side="right"))
            else:
                places = np.asarray(self.integers(0, count, size=shape))
        else:
            if total > count:
                raise ValueError("Cannot take a larger sample than population when replace is False")
            if p is not None:
                if np.count_nonzero(p > 0) < total:
                    raise ValueError("Fewer non-zero entries in p than size")
                places = _common.without_replacement(self.random, p, total)
            else:
                places = _kernels.sample(self._stream, count, total, bool(shuffle))
            places = places.reshape(shape if shape is not None else ())
        if own.ndim == 0:
            return places[()] if shape is None else places
        if shape is None:
            places = places.item()
        return np.take(own, places, axis=axis)

    def shuffle(self, x, axis=0):
        """Modify an array or sequence in-place by shuffling its contents."""
        if isinstance(x, np.ndarray):
            if x.ndim == 0:
                raise TypeError("len() of unsized object")
            x[...] = np.take(x, _kernels.shuffled(self._stream, x.shape[axis]), axis=axis)
            return
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        items = list(x)
        x[:] = [items[i] for i in _kernels.shuffled(self._stream, len(items)).tolist()]

    def permutation(self, x, axis=0):
        """Randomly permute a sequence, or return a permuted range."""
        if isinstance(x, (int, np.integer)):
            return _kernels.shuffled(self._stream, int(x))
        x = np.asarray(x)
        return np.take(x, _kernels.shuffled(self._stream, x.shape[axis]), axis=axis)

    def permuted(self, x, *, axis=None, out=None):
        """Randomly permute `x` along axis `axis`."""
        made = np.array(x)
        if axis is None:
            flat = made.ravel()
            made = flat[_kernels.shuffled(self._stream, flat.size)].reshape(made.shape)
        else:
            lanes = np.moveaxis(made, axis, -1)
            for index in np.ndindex(lanes.shape[:-1]):
                lanes[index] = lanes[index][_kernels.shuffled(self._stream, lanes.shape[-1])]
        if out is not None:
            out[...] = made
            return out
        return made

    def multinomial(self, n, pvals, size=None):
        """Draw samples from a multinomial distribution."""
        if np.asarray(pvals, dtype=float).sum() > 1.0 + 1e-8:
            raise ValueError("sum(pvals[:-1].astype(np.float64)) > 1.0. The pvals array is cast to 64-bit floating point prior to checking the sum. Precision changes when casting may cause problems even if the sum of the original pvals is valid.")
        return _common.multinomial(self._stream, n, pvals, size)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        """Draw random samples from a multivariate normal distribution."""
        mean, cov = np.array(mean), np.array(cov, dtype=float)
        if mean.ndim != 1:
            raise ValueError("mean must be 1 dimensional")
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError("cov must be 2 dimensional and square")
        if mean.shape[0] != cov.shape[0]:
            raise ValueError("mean and cov must have same length")
        shape = list(_common.shape_of(size) or ())
        shape.append(mean.shape[0])
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        if method == "svd":
            u, s, vh = np.linalg.svd(cov)
            factor = u * np.sqrt(s)
        elif method == "eigh":
            s, u = np.linalg.eigh(cov)
            factor = u * np.sqrt(abs(s))
        else:
            factor = np.linalg.cholesky(cov)
        x = mean + x @ factor.T
        return x.reshape(tuple(shape))


def default_rng(seed=None):
    """Construct a new Generator with the default BitGenerator (PCG64)."""
    if isinstance(seed, BitGenerator):
        return Generator(seed)
    if isinstance(seed, Generator):
        return seed
    return Generator(PCG64(seed))
