# finfo and iinfo know the limits of the types.
import numpy as np

print(np.iinfo(np.int8), np.iinfo("u4").max, np.iinfo(np.int64).min, repr(np.iinfo(np.int16)))
for t in (np.float16, np.float32, np.float64):
    f = np.finfo(t)
    print(repr(f), f.eps, f.tiny, f.bits, f.nmant, f.precision, f.max, f.smallest_subnormal)
print(np.finfo(complex).dtype)
try:
    np.iinfo(float)
except ValueError as error:
    print(error)
