"""Masked arrays are not available; importing them says so."""

raise NotImplementedError("numpy.ma (masked arrays) is not available; use a mask of booleans, or nan with the nan functions")
