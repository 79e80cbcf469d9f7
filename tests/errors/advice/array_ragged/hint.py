# Rows of different lengths make no array.
# raises: ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
# advice: diagnostic help: all rows need the same length; fill the short ones or keep a list of lists
import numpy as np
a = np.array([[1, 2], [3]])
