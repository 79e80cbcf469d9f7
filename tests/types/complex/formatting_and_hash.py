# Complex numbers take float format codes and hash like equal reals.
print(f"{1.5 + 2.25j:.1f} {1 + 2j:>12} {1 + 2j:g}")  # expect: 1.5+2.2j       (1+2j) 1+2j
print(hash(3 + 0j) == hash(3), len({1, 1.0, 1 + 0j}))  # expect: True 1
print((1 + 2j).__eq__(1), complex.from_number(2), (2j).__abs__())  # expect: False (2+0j) 2.0
1j.real = 3  # raises: AttributeError: readonly attribute
