# Fractions do.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.ones(3)
a += 0.5
a.zebra
