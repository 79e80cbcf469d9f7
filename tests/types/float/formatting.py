# The format specification gives precision, exponent, percentage and general form.
x = 1234.56789
print(f"{x:.2f} {x:10.1f}| {x:<10.1f}| {x:+.0f} {x:,.3f} {x:_.1f}")
# expect: 1234.57     1234.6| 1234.6    | +1235 1,234.568 1_234.6
print(f"{x:e} {x:.3E} {x:g} {x:.3g} {1e-10:g} {1e20:g} {0.0001:g}")
# expect: 1.234568e+03 1.235E+03 1234.57 1.23e+03 1e-10 1e+20 0.0001
print(f"{0.256:%} {0.256:.1%} {x:010.2f} {-x:=12.2f} {x:#.0f}")
# expect: 25.600000% 25.6% 0001234.57 -    1234.57 1235.
print(f"{float('inf'):f} {float('nan'):8}| {-0.0:f} {-0.0:z.1f} {1.0:n}")
# expect: inf      nan| -0.000000 0.0 1
print(f"{1e16} {x:.10} {100000.0:.3} {3.0:} {2.5:.0f} {3.5:.0f}")  # expect: 1e+16 1234.56789 1e+05 3.0 2 4
