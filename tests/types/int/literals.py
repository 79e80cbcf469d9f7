# Integer literals in every base, with underscores.
print(0b1010, 0o777, 0xDEAD_BEEF, 1_000_000, 0_0)  # expect: 10 511 3735928559 1000000 0
print(0XFF, 0B1, 0O7)  # expect: 255 1 7
print(-0, +5, --5)  # expect: 0 5 5
print(10_000_000_000_000_000_000_000)  # expect: 10000000000000000000000
print((5).__add__(3), 5 .real)  # expect: 8 5
