# Powers of integers stay integers unless the exponent is negative.
print(2 ** 10, (-3) ** 3, -3 ** 2, 0 ** 0)  # expect: 1024 -27 -9 1
print(2 ** -1, (-2) ** -2, 2 ** 200)
# expect: 0.5 0.25 1606938044258990275541962092341162602522202993782792835301376
print((-8) ** (1 / 3))  # expect: (1.0000000000000002+1.7320508075688772j)
print(2 ** 3 ** 2)  # expect: 512
0 ** -2  # raises: ZeroDivisionError: zero to a negative power
