# A shape that fits is no mistake.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.arange(6)
b = a.reshape(3, 2)
a.zebra
