# Precision beyond the shortest text shows the exact binary value.
print(f"{0.1:.30f}")  # expect: 0.100000000000000005551115123126
print(f"{1e22:.1f} {2.0**70:.0f}")  # expect: 10000000000000000000000.0 1180591620717411303424
print("%.20g %.3e" % (0.1, 123456))  # expect: 0.10000000000000000555 1.235e+05
print(format(1 / 3, ".50f")[-10:])  # expect: 7219848633
