# real, imag and view look at the same memory.
import numpy as np

z = np.array([1 + 2j, 3 + 4j])
z.imag = 0
z.real[0] = 9
print(z, z.real.base is z, np.array([1.0, 2]).imag, np.array([1, 2]).real)
a = np.arange(4, dtype="u2")
v = a.view("u1")
v[0] = 255
print(a, v, v.base is a, a.view("i2"), np.array([1.0], "f4").view("u4"), np.array([[1, 2]], "u1").view("u2"))
for call in (lambda: np.zeros(3, "u1").view("u2"), lambda: np.zeros((2, 2)).T.view("f4"), lambda: np.array(1.0).view("f4")):
    try:
        print(call())
    except ValueError as error:
        print(error)
