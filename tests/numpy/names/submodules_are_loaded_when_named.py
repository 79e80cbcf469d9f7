# numpy's submodules need no import of their own.
import numpy as np

print(np.linalg.__name__, np.random.__name__, np.fft.__name__, np.testing.__name__, np.lib.stride_tricks.__name__, np.polynomial.__name__)
from numpy.linalg import norm
from numpy.random import default_rng, Generator
import numpy.fft as fft
from numpy.typing import NDArray
print(norm([3, 4]), isinstance(default_rng(0), Generator), fft.fft([1]), NDArray[np.float64], "median" in dir(np), hasattr(np, "nothing"))
