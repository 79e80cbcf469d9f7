# Float powers include roots, reciprocals and complex results.
print(2.0 ** 0.5, 4 ** 0.5, 2 ** -2, 9.0 ** -0.5)  # expect: 1.4142135623730951 2.0 0.25 0.3333333333333333
print((-8.0) ** 2, (-8) ** 0.5)  # expect: 64.0 (1.7319121124709868e-16+2.8284271247461903j)
print(0.0 ** 0, float("nan") ** 0, 1.0 ** float("inf"))  # expect: 1.0 1.0 1.0
print(pow(2.0, 3), 2.0 ** 1023)  # expect: 8.0 8.98846567431158e+307
