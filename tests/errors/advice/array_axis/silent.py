# An axis that exists is no mistake.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
# expect: 3
import numpy as np
a = np.arange(3)
print(a.sum(axis=0))
a.zebra
