# Ten values between 0 and 1, both left out.
import numpy as np

Z = np.linspace(0, 1, 11, endpoint=False)[1:]
print(Z)
