# Powers and shifts of integers are exact at every size.
print(2 ** 100)  # expect: 1267650600228229401496703205376
print((-3) ** 3, 2 ** -2, 0 ** 0, 0.0 ** 0)  # expect: -27 0.25 1 1.0
print(1 << 70, (1 << 70) >> 68, -5 >> 1)  # expect: 1180591620717411303424 4 -3
print((-8) ** (1 / 3))  # expect: (1.0000000000000002+1.7320508075688772j)
print(pow(3, 100, 7), pow(3, -1, 7))  # expect: 4 5
print(1 >> 1000, -1 >> 1000)  # expect: 0 -1
1 << -1  # raises: ValueError: negative shift count
