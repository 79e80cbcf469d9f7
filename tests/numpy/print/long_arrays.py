# Long rows are wrapped, and more than a thousand items are shortened.
import numpy as np

print(np.arange(30) * 1000)
print(np.linspace(0, 1, 15))
print(np.arange(1001))
print(np.arange(2000).reshape(40, 50))
print(repr(np.arange(1500.0)))
