# Newton's method for many starts at once.
import numpy as np

x = np.array([1.0, 2.0, -3.0, 10.0])
for _ in range(20):
    x = x - (x**3 - 2 * x - 5) / (3 * x**2 - 2)
print(x)
