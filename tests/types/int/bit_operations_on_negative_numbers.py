# Bit operations treat a negative number as an endless row of ones.
print(-1 & 0xFF, -256 | 15, -1 ^ 5)  # expect: 255 -241 -6
print(~0, ~5, ~-6)  # expect: -1 -6 5
big = -(1 << 70)
print(big & (1 << 71), big | 1, big ^ -1, ~big)
# expect: 2361183241434822606848 -1180591620717411303423 1180591620717411303423 1180591620717411303423
print((-5) >> 1, -1 >> 100, -(2 ** 65) >> 64)  # expect: -3 -1 -2
