# An operation with a float gives a float, whatever the other number is.
print(1 + 1.0, 2 * 0.5, 3 - 1.0, 7 // 2.0, 7 % 2.5, 2 ** 3.0, True + 0.5, 10 / 5, 6 // 4, 1 - 1.0)
# expect: 2.0 1.0 2.0 3.0 2.0 8.0 1.5 2.0 1 0.0
print(10 ** 20 + 1.0, 2 ** 60 / 2 ** 58, 1e3 == 1000, 1.5 + 2j, 1_000.5, 0x10 + 0.5, -7.5 // 2, -7.5 % 2)
# expect: 1e+20 4.0 True (1.5+2j) 1000.5 16.5 -4.0 0.5
print(int(7.9) + 0.1, 5 // 0.3, 1.0.is_integer(), 3.7 // 1, divmod(-3.5, 2), 1e-3 * 1000)
# expect: 7.1 16.0 True 3.0 (-2.0, 0.5) 1.0
1.5 << 2  # raises: TypeError: unsupported operand type(s) for <<: 'float' and 'int'
