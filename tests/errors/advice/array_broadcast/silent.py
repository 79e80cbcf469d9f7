# Shapes that fit are no mistake.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'zebra'
# advice: none
# expect: (3, 4)
import numpy as np
a = np.ones((3, 1))
b = np.ones(4)
print((a + b).shape)
a.zebra
