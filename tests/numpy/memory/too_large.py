# An array that no memory holds is refused.
import numpy as np

for call in (lambda: np.zeros(10 ** 15), lambda: np.ones((10 ** 9, 10 ** 9), dtype=np.int8)):
    try:
        call()
    except (MemoryError, ValueError) as error:
        print(type(error).__name__, error)
