# The format specification gives base, sign, width, fill and grouping.
print(format(255, "x"), format(255, "#X"), format(255, "#b"), format(8, "o"))
# expect: ff 0XFF 0b11111111 10
print(f"{1234567:,} {1234567:_} {0xABCDEF:_x}")  # expect: 1,234,567 1_234_567 ab_cdef
print(f"[{42:6}] [{42:<6}] [{42:^6}] [{42:*>6}] [{42:06}] [{-42:06}]")
# expect: [    42] [42    ] [  42  ] [****42] [000042] [-00042]
print(f"{5:+} {5: } {-5:=+6} {65:c} {0.5:.0%} {7:.2f} {7:e}")
# expect: +5  5 -    5 A 50% 7.00 7.000000e+00
print(f"{10**20:,} {-255:#x} {3:#06b} {1:n}")
# expect: 100,000,000,000,000,000,000 -0xff 0b0011 1
