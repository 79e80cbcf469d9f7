# Floats can be written with point, exponent and underscores, and print in their shortest form.
print(1.0, 1., .5, 1e3, 1E-3, 1_0.0_1, 1e1_0, 00.5, 0e0)  # expect: 1.0 1.0 0.5 1000.0 0.001 10.01 10000000000.0 0.5 0.0
print(0.1 + 0.2, 1/3, 2/3, 1e15, 1e16, 123456789.123456789, 1e22, 1e23)
# expect: 0.30000000000000004 0.3333333333333333 0.6666666666666666 1000000000000000.0 1e+16 123456789.12345679 1e+22 1e+23
print(1e308 * 10, -1e308 * 10, 5e-324, 1e-5, 0.0001, -0.0)  # expect: inf -inf 5e-324 1e-05 0.0001 -0.0
print(1.5.is_integer(), 2.0.is_integer(), 1..real)  # expect: False True 1.0
print(float("inf") - float("inf"), 1e400, 3.0 == 3, 100000000000000000000.0)  # expect: nan inf True 1e+20
