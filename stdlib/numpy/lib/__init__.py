"""Numpy functions that do not fit elsewhere."""

from numpy.lib import array_utils, stride_tricks
from numpy.lib._version import NumpyVersion
