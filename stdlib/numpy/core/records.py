"""`numpy.core.records`: the functions of `numpy.rec`."""

from numpy.rec import array, fromarrays, fromrecords, recarray, record
