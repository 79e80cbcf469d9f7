"""Axes and extents of arrays."""

from numpy.exceptions import AxisError


def normalize_axis_index(axis, ndim, msg_prefix=None):
    """Normalizes an axis index, `axis`, such that is a valid positive index into the shape of array with `ndim` dimensions."""
    own = axis.__index__()
    if not -ndim <= own < ndim:
        raise AxisError(axis, ndim, msg_prefix) if msg_prefix else AxisError(f"axis {own} is out of bounds for array of dimension {ndim}")
    return own + ndim if own < 0 else own


def normalize_axis_tuple(axis, ndim, argname=None, allow_duplicate=False):
    """Normalizes an axis argument into a tuple of non-negative integer axes."""
    axes = tuple(axis) if isinstance(axis, (tuple, list)) else (axis,)
    axes = tuple(normalize_axis_index(a, ndim, argname) for a in axes)
    if not allow_duplicate and len(set(axes)) != len(axes):
        raise ValueError(f"repeated axis in `{argname}` argument" if argname else "repeated axis")
    return axes


def byte_bounds(a):
    """Returns pointers to the end-points of an array."""
    low = high = a.__array_interface__["data"][0]
    for n, step in zip(a.shape, a.strides):
        if step < 0:
            low += (n - 1) * step
        else:
            high += (n - 1) * step
    return low, high + a.itemsize
