# A matrix without inverse.
# raises: numpy.linalg.LinAlgError: Singular matrix
# advice: diagnostic help: a row is a sum of multiples of others, so there is no inverse
import numpy as np
a = np.linalg.inv(np.array([[1.0, 2.0], [2.0, 4.0]]))
