# Cubes in three ways.
import numpy as np

x = np.arange(1, 6) * 1.5
print(np.power(x, 3))
print(x * x * x)
print(np.einsum('i,i,i->i', x, x, x))
