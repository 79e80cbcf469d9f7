# Float division, floor division and remainder follow the sign of the divisor.
for a, b in [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (-7.5, -2.0)]:
    print(a / b, a // b, a % b, divmod(a, b))
# expect: 3.75 3.0 1.5 (3.0, 1.5)
# expect: -3.75 -4.0 0.5 (-4.0, 0.5)
# expect: -3.75 -4.0 -0.5 (-4.0, -0.5)
# expect: 3.75 3.0 -1.5 (3.0, -1.5)
print(5.0 % float("inf"), -5.0 % float("inf"), 1e20 // 1.0)  # expect: 5.0 inf 1e+20
print(0.0 % -3.0, -0.0 // 1.0)  # expect: -0.0 -0.0
