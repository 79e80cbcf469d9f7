# A text is no place either, and no number.
# raises: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# advice: none
import numpy as np
a = np.arange(3)
print(a['x'])
