# A place in an array is a whole number.
# raises: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# advice: diagnostic help: places are whole numbers: `int(1.5)`
import numpy as np
a = np.arange(3)
print(a[1.5])
