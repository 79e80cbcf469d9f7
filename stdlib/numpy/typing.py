"""Types for annotations of arrays."""

from typing import Any, Union

import numpy as np

ArrayLike = Any
DTypeLike = Any


class _Annotation:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class NDArray:
    """A `np.ndarray[tuple[Any, ...], np.dtype[ScalarT]]` type alias."""

    def __class_getitem__(cls, item):
        name = getattr(item, "__name__", None)
        shown = f"{item.__module__}.{name}" if name and getattr(item, "__module__", "builtins") != "builtins" else name or repr(item)
        return _Annotation(f"NDArray[{shown}]")


class NBitBase:
    """A type representing `numpy.number` precision during static type checking."""
