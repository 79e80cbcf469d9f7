# The binding of operators follows the language reference.
print(2 + 3 * 4 ** 2 ** 0)  # expect: 14
print(-2 ** 2, (-2) ** 2, 2 ** -1)  # expect: -4 4 0.5
print(1 | 2 ^ 3 & 4 << 1)  # expect: 3
print(not 1 == 2, 7 // 2 * 2, 10 - 4 - 3)  # expect: True 6 3
print(1 + 2 < 4 and 5 or 6)  # expect: 5
print(~-1, - -3, +-+4)  # expect: 0 3 -4
print(5 if 0 else 6 or 7)  # expect: 6
print(lambda_result := (lambda x: x or 3)(0))  # expect: 3
