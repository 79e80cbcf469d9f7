# Rows of one length do.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.array([[1, 2], [3, 4]])
a.zebra
