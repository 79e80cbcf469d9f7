# Elements between 3 and 8 negated.
import numpy as np

Z = np.arange(11)
Z[(3 < Z) & (Z < 8)] *= -1
print(Z)
print(sum(range(5), -1))
print(np.sum(range(5), -1))
