"""`numpy.core`, under whose name older scripts find records and texts."""

from numpy import rec as records
from numpy import char as defchararray
