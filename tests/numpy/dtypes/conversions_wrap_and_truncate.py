# astype converts as C does.
import numpy as np

print(np.array([1.9, -1.9, 2.5]).astype(np.int32), np.array([-1, 256, 300]).astype(np.uint8), np.array([0, 2]).astype(bool))
print(np.array([1, 2]).astype(np.float16), np.array([0.1, 0.2]).astype("f4"), np.array([1 + 0j, 2]).astype(np.complex64))
print(np.array([200, 100], dtype=np.uint8).astype(np.int8), np.array([1e-8, 65504, 1e-3]).astype("f2"))
print(np.arange(3, dtype="u2"), np.ones(2, "i1"), np.zeros((1, 2), np.float32), np.full(2, 7, np.uint64), np.linspace(0, 1, 3, dtype=np.float32))
print(np.array([1, 2, 3], dtype="i4").view("u1"), np.array([1.0]).view(np.int64), np.array([1, 256], "<u2").tobytes())
