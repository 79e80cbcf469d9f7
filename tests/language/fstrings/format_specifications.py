# Specifications set width, alignment, sign, precision and base.
n, x = 1234567, 3.14159265
print(f"{n:,} {n:_} {n:>12} {n:<12}| {n:^12}|")  # expect: 1,234,567 1_234_567      1234567 1234567     |   1234567   |
print(f"{x:.2f} {x:10.3f}| {x:<10.1f}| {x:e} {x:.3g} {x:+.1f} {-x: .1f}")
# expect: 3.14      3.142| 3.1       | 3.141593e+00 3.14 +3.1 -3.1
print(f"{255:x} {255:#X} {5:08b} {8:#o} {65:c} {0.256:.1%}")  # expect: ff 0XFF 00000101 0o10 A 25.6%
print(f"{'text':*^10} {'cut short':.3} {True:d} {-5:05d} {12:+}")  # expect: ***text*** cut 1 -0005 +12
print(f"{1e20:g} {1e-7} {1e16} {123456789.0:,.2f} {2+3j:.1f}")  # expect: 1e+20 1e-07 1e+16 123,456,789.00 2.0+3.0j
