# Rounding away from zero.
import numpy as np

Z = np.array([-3.2, 2.5, 0.1, 9.99, -7.5])
print(np.copysign(np.ceil(np.abs(Z)), Z))
print(np.where(Z > 0, np.ceil(Z), np.floor(Z)))
