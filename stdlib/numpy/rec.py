"""Record arrays: `numpy.rec`."""

import numpy as np
from numpy._records import _dtype_from, recarray, record, set_field


def fromarrays(arrayList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    """Create a record array from a (flat) list of arrays."""
    columns = [np.asarray(column) for column in arrayList]
    if dtype is None:
        dtype = _dtype_from(formats, names, [column.dtype for column in columns])
    dtype = np.dtype(dtype)
    made = np.zeros(columns[0].shape if shape is None else shape, dtype)
    if len(columns) != len(dtype.names):
        raise ValueError("mismatch between the number of fields and the number of arrays")
    for name, column in zip(dtype.names, columns):
        set_field(made, name, column)
    return recarray._of(made)


def fromrecords(recList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    """Create a recarray from a list of records in text form."""
    if dtype is None and formats is None:
        return fromarrays([np.array(list(column)) for column in zip(*recList)], names=names)
    dtype = np.dtype(dtype) if dtype is not None else _dtype_from(formats, names)
    return recarray._of(np.array([tuple(row) for row in recList], dtype))


def array(obj, dtype=None, shape=None, formats=None, names=None, **options):
    """Construct a record array from a wide-variety of objects."""
    if isinstance(obj, recarray):
        return recarray._of(obj.array.copy())
    if isinstance(obj, np.ndarray) and dtype is None and formats is None:
        return recarray._of(obj.copy())
    if isinstance(obj, (list, tuple)) and obj and isinstance(obj[0], (list, np.ndarray)) and not isinstance(obj[0], tuple):
        return fromarrays(obj, dtype=dtype, formats=formats, names=names)
    return fromrecords(obj, dtype=dtype, formats=formats, names=names)
