# Of many truths some or all are asked for.
# raises: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
# advice: diagnostic help: write `(a > 1).any()` for some or `(a > 1).all()` for every element
import numpy as np
a = np.array([1, 2])
if a > 1:
    pass
