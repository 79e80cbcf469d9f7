# Another name that arrays have not.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
import numpy as np
a = np.arange(3)
a.zebra(1)
