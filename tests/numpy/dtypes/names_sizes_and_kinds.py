# Every number type has a name, a code, a kind and a size.
import numpy as np

for code in "?bBhHiIlLefdFD":
    d = np.dtype(code)
    print(d, repr(d), d.char, d.kind, d.itemsize, d.str, d.num, d.type.__name__, type(d).__name__)
print(np.dtype("f4") == np.float32, np.dtype(complex), np.dtype("<i2"), np.dtype("uint8") == "u1")
print(np.int8.__mro__[1].__name__, np.uint8.__mro__[1].__name__, np.complex64.__mro__[1].__name__)
