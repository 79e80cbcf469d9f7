"""Limits of the number types."""

import numpy as np


class iinfo:
    """Machine limits for integer types."""

    def __init__(self, int_type):
        try:
            self.dtype = np.dtype(int_type)
        except TypeError:
            self.dtype = np.dtype(type(int_type))
        self.kind = self.dtype.kind
        self.bits = self.dtype.itemsize * 8
        self.key = "%s%d" % (self.kind, self.bits)
        if self.kind not in "iu":
            raise ValueError(f"Invalid integer data type {self.kind!r}.")

    @property
    def min(self):
        return 0 if self.kind == "u" else -(1 << (self.bits - 1))

    @property
    def max(self):
        return (1 << self.bits) - 1 if self.kind == "u" else (1 << (self.bits - 1)) - 1

    def __str__(self):
        line = "---------------------------------------------------------------"
        return (
            f"Machine parameters for {self.dtype}\n{line}\nmin = {self.min}\nmax = {self.max}\n{line}\n")

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"


_FORMATS = {2: (16, 10, 5, 3), 4: (32, 23, 8, 6), 8: (64, 52, 11, 15)}


class finfo:
    """Machine limits for floating point types."""

    def __init__(self, dtype):
        if dtype is None:
            raise TypeError("dtype must not be None")
        try:
            own = np.dtype(dtype)
        except TypeError:
            own = np.dtype(type(dtype))
        if own.kind == "c":
            own = np.dtype(f"f{own.itemsize // 2}")
        if own.kind != "f":
            raise ValueError(f"data type {own!r} not compatible with finfo")
        self.dtype = own
        self.bits, self.nmant, self.iexp, self.precision = _FORMATS[own.itemsize]
        make = own.type
        self.maxexp = 1 << (self.iexp - 1)
        self.minexp = 2 - self.maxexp
        self.machep, self.negep = -self.nmant, -self.nmant - 1
        self.eps, self.epsneg = make(2.0 ** -self.nmant), make(2.0 ** (-self.nmant - 1))
        self.resolution = make(10.0 ** -self.precision)
        self.max = make((2.0 - 2.0 ** -self.nmant) * 2.0 ** (self.maxexp - 1))
        self.min = -self.max
        self.tiny = self.smallest_normal = make(2.0 ** self.minexp)
        self.smallest_subnormal = make(2.0 ** (self.minexp - self.nmant))

    def __str__(self):
        line = "---------------------------------------------------------------"
        return (
            f"Machine parameters for {self.dtype}\n{line}\n"
            f"precision = {self.precision:3d}   resolution = {self.resolution!s}\n"
            f"machep = {self.machep:6d}   eps =        {self.eps!s}\n"
            f"negep =  {self.negep:6d}   epsneg =     {self.epsneg!s}\n"
            f"minexp = {self.minexp:6d}   tiny =       {self.tiny!s}\n"
            f"maxexp = {self.maxexp:6d}   max =        {self.max!s}\n"
            f"nexp =   {self.iexp:6d}   min =        -max\n"
            f"smallest_normal = {self.smallest_normal!s}   smallest_subnormal = {self.smallest_subnormal!s}\n{line}\n")

    def __repr__(self):
        if self.bits == 16:
            low, high = f"{float(self.min):.5e}", f"{float(self.max):.5e}"
        else:
            low, high = str(self.min), str(self.max)
        return f"finfo(resolution={self.resolution!s}, min={low}, max={high}, dtype={self.dtype})"
