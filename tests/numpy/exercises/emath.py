# Roots of negative numbers.
import numpy as np

print(np.sqrt(-1 + 0j) == np.emath.sqrt(-1))
print(np.emath.sqrt(-1), np.emath.log(-1), np.emath.power(-2, 0.5))
with np.errstate(invalid="ignore"):
    print(np.sqrt(-1.0))
