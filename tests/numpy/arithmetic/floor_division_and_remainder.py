# Floor division and remainder have the sign rules of Python.
import numpy as np

a = np.array([7, -7, 7, -7])
b = np.array([2, 2, -2, -2])
print(a // b, a % b)  # expect: [ 3 -4 -4  3] [ 1  1 -1 -1]
print((a * 1.0) // b, (a * 1.0) % b, a / b)
# expect: [ 3. -4. -4.  3.] [ 1.  1. -1. -1.] [ 3.5 -3.5 -3.5  3.5]
print(np.array([5.5, -5.5]) % 2, divmod(a, b))
# expect: [1.5 0.5] (array([ 3, -4, -4,  3]), array([ 1,  1, -1, -1]))
