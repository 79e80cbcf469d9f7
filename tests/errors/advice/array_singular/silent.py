# A matrix that is not square is another matter.
# raises: numpy.linalg.LinAlgError: Last 2 dimensions of the array must be square
# advice: none
import numpy as np
a = np.linalg.inv(np.ones((2, 3)))
