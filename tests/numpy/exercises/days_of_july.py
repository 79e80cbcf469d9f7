# All days of July 2016.
import numpy as np

Z = np.arange('2016-07', '2016-08', dtype='datetime64[D]')
print(Z)
print(Z.size, Z.dtype)
