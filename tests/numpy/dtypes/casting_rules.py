# can_cast knows the safe and the same-kind conversions.
import numpy as np

types = [np.dtype(c) for c in "?bBhHiIlLefdFD"]
for a in types:
    print(a, "".join("01"[np.can_cast(a, b)] for b in types), "".join("01"[np.can_cast(a, b, "same_kind")] for b in types))
