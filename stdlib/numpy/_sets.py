"""Set operations on arrays."""

from typing import NamedTuple

import numpy as np


class UniqueAllResult(NamedTuple):
    values: np.ndarray
    indices: np.ndarray
    inverse_indices: np.ndarray
    counts: np.ndarray


class UniqueCountsResult(NamedTuple):
    values: np.ndarray
    counts: np.ndarray


class UniqueInverseResult(NamedTuple):
    values: np.ndarray
    inverse_indices: np.ndarray


def unique_all(x):
    """Find the unique elements of an array, and counts, inverse, and indices."""
    return UniqueAllResult(*np.unique(x, return_index=True, return_inverse=True, return_counts=True, equal_nan=False))


def unique_counts(x):
    """Find the unique elements and counts of an input array `x`."""
    return UniqueCountsResult(*np.unique(x, return_counts=True, equal_nan=False))


def unique_inverse(x):
    """Find the unique elements of `x` and indices to reconstruct `x`."""
    return UniqueInverseResult(*np.unique(x, return_inverse=True, equal_nan=False))


def unique_values(x):
    """Returns the unique elements of an input array `x`."""
    return np.unique(x, equal_nan=False)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """Calculates `element in test_elements`, broadcasting over `element` only."""
    element = np.asarray(element)
    values = np.sort(np.ravel(test_elements))
    if values.size == 0:
        result = np.zeros(element.shape, dtype=bool)
    else:
        kind = np.result_type(element, values)
        element, values = element.astype(kind), values.astype(kind)
        places = np.minimum(np.searchsorted(values, element), values.size - 1)
        result = values[places] == element
    result = np.logical_not(result) if invert else result
    return np.asarray(result)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """Find the intersection of two arrays."""
    ar1, ar2 = np.asanyarray(ar1), np.asanyarray(ar2)
    if return_indices:
        ar1, first = np.unique(ar1, return_index=True)
        ar2, second = np.unique(ar2, return_index=True)
    elif not assume_unique:
        ar1, ar2 = np.unique(ar1), np.unique(ar2)
    else:
        ar1, ar2 = ar1.ravel(), ar2.ravel()
    together = np.concatenate((ar1, ar2))
    if return_indices:
        order = np.argsort(together, kind="mergesort")
        together = together[order]
    else:
        together = np.sort(together)
    mask = together[1:] == together[:-1]
    common = together[:-1][mask]
    if return_indices:
        return common, first[order[:-1][mask]], second[order[1:][mask] - ar1.size]
    return common


def union1d(ar1, ar2):
    """Find the union of two arrays."""
    return np.unique(np.concatenate((np.ravel(ar1), np.ravel(ar2))))


def setdiff1d(ar1, ar2, assume_unique=False):
    """Find the set difference of two arrays."""
    ar1 = np.asarray(ar1).ravel() if assume_unique else np.unique(ar1)
    return ar1[isin(ar1, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """Find the set exclusive-or of two arrays."""
    ar1, ar2 = np.asarray(ar1).ravel(), np.asarray(ar2).ravel()
    if not assume_unique:
        ar1, ar2 = np.unique(ar1), np.unique(ar2)
    together = np.sort(np.concatenate((ar1, ar2)))
    if together.size == 0:
        return together
    flag = np.concatenate(([True], together[1:] != together[:-1], [True]))
    return together[flag[1:] & flag[:-1]]


def ediff1d(ary, to_end=None, to_begin=None):
    """The differences between consecutive elements of an array."""
    ary = np.asanyarray(ary).ravel()
    parts = []
    if to_begin is not None:
        parts.append(np.ravel(to_begin).astype(ary.dtype))
    parts.append(ary[1:] - ary[:-1])
    if to_end is not None:
        parts.append(np.ravel(to_end).astype(ary.dtype))
    return np.concatenate(parts) if len(parts) > 1 else parts[0]
