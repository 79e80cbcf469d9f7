"""Discrete Fourier transforms."""

import numpy as np
from numpy import _kernels


def _scale(norm, n, inverse):
    if norm is None or norm == "backward":
        return 1 / n if inverse else 1
    if norm == "ortho":
        return 1 / np.sqrt(n)
    if norm == "forward":
        return 1 if inverse else 1 / n
    raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".')


def _axis_of(axis, ndim):
    if not -ndim <= axis < ndim:
        raise IndexError("tuple index out of range")
    return axis + ndim if axis < 0 else axis


def _resized(a, n, axis):
    have = a.shape[axis]
    if have == n:
        return a
    if have > n:
        return a[(slice(None),) * axis + (slice(0, n),)]
    shape = list(a.shape)
    shape[axis] = n
    made = np.zeros(shape, a.dtype)
    made[(slice(None),) * axis + (slice(0, have),)] = a
    return made


def _transform(a, n, axis, norm, inverse, out=None):
    a = np.asarray(a)
    axis = _axis_of(axis, a.ndim)
    if n is None:
        n = a.shape[axis]
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    single = a.dtype in (np.float32, np.complex64, np.float16)
    a = np.moveaxis(_resized(a, n, axis), axis, -1)
    made = _kernels.fourier(np.ascontiguousarray(a), inverse)
    scale = _scale(norm, n, inverse)
    if scale != 1:
        made = made * scale
    made = np.moveaxis(made, -1, axis)
    made = made.astype(np.complex64) if single else made
    if out is not None:
        out[...] = made
        return out
    return made


def fft(a, n=None, axis=-1, norm=None, out=None):
    """Compute the one-dimensional discrete Fourier Transform."""
    return _transform(a, n, axis, norm, False, out)


def ifft(a, n=None, axis=-1, norm=None, out=None):
    """Compute the one-dimensional inverse discrete Fourier Transform."""
    return _transform(a, n, axis, norm, True, out)


def rfft(a, n=None, axis=-1, norm=None, out=None):
    """Compute the one-dimensional discrete Fourier Transform for real input."""
    a = np.asarray(a)
    if a.dtype.kind == "c":
        raise TypeError("ufunc 'rfft_n_even' did not contain a loop with signature matching types "
                        f"({a.dtype!r}, dtype('float64')) -> None")
    axis = _axis_of(axis, a.ndim)
    whole = _transform(a, n, axis, norm, False)
    n = whole.shape[axis]
    made = whole[(slice(None),) * axis + (slice(0, n // 2 + 1),)].copy()
    made.imag[(slice(None),) * axis + (0,)] = 0.0
    if n % 2 == 0:
        made.imag[(slice(None),) * axis + (-1,)] = 0.0
    return made


def irfft(a, n=None, axis=-1, norm=None, out=None):
    """Computes the inverse of `rfft`."""
    a = np.asarray(a)
    axis = _axis_of(axis, a.ndim)
    if n is None:
        n = (a.shape[axis] - 1) * 2
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    half = np.moveaxis(_resized(a, n // 2 + 1, axis), axis, -1).astype(complex)
    whole = np.zeros(half.shape[:-1] + (n,), complex)
    whole[..., :n // 2 + 1] = half
    whole.imag[..., 0] = 0
    if n % 2 == 0:
        whole.imag[..., n // 2] = 0
    tail = np.conj(half[..., 1:(n + 1) // 2])[..., ::-1]
    if tail.shape[-1]:
        whole[..., n // 2 + 1:] = tail
    made = _transform(whole, n, -1, norm, True).real
    return np.ascontiguousarray(np.moveaxis(made, -1, axis))


_SWAP = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}


def _swapped(norm):
    if norm not in _SWAP:
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".')
    return _SWAP[norm]


def hfft(a, n=None, axis=-1, norm=None, out=None):
    """Compute the FFT of a signal that has Hermitian symmetry, i.e., a real spectrum."""
    a = np.asarray(a)
    if n is None:
        n = (a.shape[axis] - 1) * 2
    return irfft(np.conjugate(a), n, axis, norm=_swapped(norm))


def ihfft(a, n=None, axis=-1, norm=None, out=None):
    """Compute the inverse FFT of a signal that has Hermitian symmetry."""
    a = np.asarray(a)
    return np.conjugate(rfft(a, n, axis, norm=_swapped(norm)))


def _axes(a, s, axes):
    if s is None:
        s = list(a.shape) if axes is None else [a.shape[i] for i in axes]
    s = list(s)
    if axes is None:
        axes = list(range(-len(s), 0))
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    return [a.shape[i] if n == -1 else n for n, i in zip(s, axes)], list(axes)


def _several(a, s, axes, norm, function):
    a = np.asarray(a)
    s, axes = _axes(a, s, axes)
    for n, axis in zip(reversed(s), reversed(axes)):
        a = function(a, n, axis, norm)
    return a


def fftn(a, s=None, axes=None, norm=None, out=None):
    """Compute the N-dimensional discrete Fourier Transform."""
    return _several(a, s, axes, norm, fft)


def ifftn(a, s=None, axes=None, norm=None, out=None):
    """Compute the N-dimensional inverse discrete Fourier Transform."""
    return _several(a, s, axes, norm, ifft)


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Compute the 2-dimensional discrete Fourier Transform."""
    return _several(a, s, axes, norm, fft)


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Compute the 2-dimensional inverse discrete Fourier Transform."""
    return _several(a, s, axes, norm, ifft)


def rfftn(a, s=None, axes=None, norm=None, out=None):
    """Compute the N-dimensional discrete Fourier Transform for real input."""
    a = np.asarray(a)
    s, axes = _axes(a, s, axes)
    a = rfft(a, s[-1], axes[-1], norm)
    for n, axis in zip(s[:-1][::-1], axes[:-1][::-1]):
        a = fft(a, n, axis, norm)
    return a


def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Compute the 2-dimensional FFT of a real array."""
    return rfftn(a, s, axes, norm)


def irfftn(a, s=None, axes=None, norm=None, out=None):
    """Computes the inverse of `rfftn`."""
    a = np.asarray(a)
    given = s is not None
    s, axes = _axes(a, s, axes)
    if not given:
        s[-1] = (a.shape[axes[-1]] - 1) * 2
    for n, axis in zip(s[:-1], axes[:-1]):
        a = ifft(a, n, axis, norm)
    return irfft(a, s[-1], axes[-1], norm)


def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Computes the inverse of `rfft2`."""
    return irfftn(a, s, axes, norm)


def fftfreq(n, d=1.0, device=None):
    """Return the Discrete Fourier Transform sample frequencies."""
    if not isinstance(n, (int, np.integer)):
        raise ValueError("n should be an integer")
    value = 1.0 / (n * d)
    results = np.empty(n, int)
    half = (n - 1) // 2 + 1
    results[:half] = np.arange(0, half, dtype=int)
    results[half:] = np.arange(-(n // 2), 0, dtype=int)
    return results * value


def rfftfreq(n, d=1.0, device=None):
    """Return the Discrete Fourier Transform sample frequencies (for usage with rfft, irfft)."""
    if not isinstance(n, (int, np.integer)):
        raise ValueError("n should be an integer")
    return np.arange(0, n // 2 + 1, dtype=int) * (1.0 / (n * d))


def fftshift(x, axes=None):
    """Shift the zero-frequency component to the center of the spectrum."""
    x = np.asarray(x)
    if axes is None:
        axes = tuple(range(x.ndim))
    elif isinstance(axes, int):
        return np.roll(x, x.shape[axes] // 2, axes)
    return np.roll(x, tuple(x.shape[a] // 2 for a in axes), axes)


def ifftshift(x, axes=None):
    """The inverse of `fftshift`."""
    x = np.asarray(x)
    if axes is None:
        axes = tuple(range(x.ndim))
    elif isinstance(axes, int):
        return np.roll(x, -(x.shape[axes] // 2), axes)
    return np.roll(x, tuple(-(x.shape[a] // 2) for a in axes), axes)
