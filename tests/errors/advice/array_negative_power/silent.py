# Fractions have.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.ones(3)
b = a ** -1
b.zebra
