# Arrays in files and as text.
import numpy as np

import io
s = io.StringIO()
np.savetxt(s, [[1, 2.5], [3, 4]], fmt="%.2f", delimiter=",", header="a,b")
print(s.getvalue())
print(np.loadtxt(io.StringIO("1 2\n3 4")), np.loadtxt(io.StringIO("# x\n1,2\n3,4"), delimiter=",", dtype=int, usecols=1), np.loadtxt(io.StringIO("1 2\n3 4"), unpack=True))
print(np.genfromtxt(io.StringIO("1,,3\n4,5,x"), delimiter=","), np.fromstring("1 2 3", sep=" "), np.frombuffer(b"\x01\x02\x03", dtype=np.uint8))
b = io.BytesIO()
np.save(b, np.arange(6, dtype="i2").reshape(2, 3))
print(b.getvalue()[:6], len(b.getvalue()))
b.seek(0)
print(np.load(b))
print(np.binary_repr(5, 8), np.binary_repr(-3, 5), np.base_repr(10, 3), np.format_float_positional(0.000123), np.format_float_scientific(1234.5))
try:
    np.loadtxt(io.StringIO("1 2\n3"))
except ValueError as error:
    print(error)
