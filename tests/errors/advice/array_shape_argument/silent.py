# A name of a type that does not exist is another matter.
# raises: TypeError: data type 'zebra' not understood
# advice: none
import numpy as np
a = np.zeros(2, 'zebra')
