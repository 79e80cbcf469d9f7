# Integers of all widths say their type.
import numpy as np

print(repr(np.arange(3, dtype="i1")), repr(np.array([[200, 1]], dtype="u1")), np.array([-128, 127], "i1"), repr(np.array([], dtype="u4")))
print(repr(np.arange(2000, dtype="i2")), [np.uint8(3), np.int64(4)], {np.int32(1): np.float32(2)}, np.array([2 ** 63], dtype="u8"))
