# Two types promote to the smallest that holds both.
import numpy as np

types = [np.dtype(c) for c in "?bBhHiIlLefdFD"]
for a in types:
    print(a, " ".join(str(np.promote_types(a, b)) for b in types))
