"""Views that share memory in unusual ways."""

import numpy as np
from numpy import _kernels
from numpy import broadcast_arrays, broadcast_shapes, broadcast_to
from numpy.lib.array_utils import normalize_axis_tuple


def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    """Create a view into the array with the given shape and strides."""
    x = np.asarray(x)
    shape = x.shape if shape is None else tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
    strides = x.strides if strides is None else tuple(strides) if isinstance(strides, (tuple, list)) else (strides,)
    return _kernels.as_strided(x, shape, strides, writeable)


def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    """Create a sliding window view into the array with the given window shape."""
    window = tuple(window_shape) if isinstance(window_shape, (tuple, list)) else (window_shape,)
    x = np.asarray(x)
    if any(n < 0 for n in window):
        raise ValueError("`window_shape` cannot contain negative values")
    if axis is None:
        axis = tuple(range(x.ndim))
        if len(window) != len(axis):
            raise ValueError(
                "Since axis is None, must provide window_shape for all dimensions of `x`; got "
                f"{len(window)} window_shape elements and `x.ndim` is {x.ndim}.")
    else:
        axis = normalize_axis_tuple(axis, x.ndim, allow_duplicate=True)
        if len(window) != len(axis):
            raise ValueError(
                f"Must provide matching length window_shape and axis; got {len(window)} window_shape elements and "
                f"{len(axis)} axes elements.")
    strides = x.strides + tuple(x.strides[a] for a in axis)
    shape = list(x.shape)
    for a, n in zip(axis, window):
        if shape[a] < n:
            raise ValueError("window shape cannot be larger than input array shape")
        shape[a] -= n - 1
    return as_strided(x, tuple(shape) + window, strides, writeable=writeable)
