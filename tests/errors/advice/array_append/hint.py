# Arrays do not grow.
# raises: AttributeError: 'numpy.ndarray' object has no attribute 'append'
# advice: diagnostic help: arrays have a fixed size: collect in a list, then `np.array(list)`
import numpy as np
a = np.arange(3)
a.append(1)
