# An index beyond an axis names the axis and its size.
import numpy as np

a = np.arange(12).reshape(3, 4)
for index in (3, -4, (0, 4), (0, 0, 0)):
    try:
        a[index]
    except IndexError as error:
        print(error)
# expect: index 3 is out of bounds for axis 0 with size 3
# expect: index -4 is out of bounds for axis 0 with size 3
# expect: index 4 is out of bounds for axis 1 with size 4
# expect: too many indices for array: array is 2-dimensional, but 3 were indexed
try:
    a["x"]
except IndexError as error:
    print(error)
    # expect: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
a[1.5]
# raises: IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
