# An integer too large for all is another matter.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.array([200], dtype=np.uint8)
a.zebra
