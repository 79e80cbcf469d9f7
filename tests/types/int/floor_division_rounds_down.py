# Floor division rounds towards minus infinity and the remainder has the sign of the divisor.
for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2)]:
    print(a // b, a % b, divmod(a, b))
# expect: 3 1 (3, 1)
# expect: -4 1 (-4, 1)
# expect: -4 -1 (-4, -1)
# expect: 3 -1 (3, -1)
print(-7 // 2 * 2 + -7 % 2)  # expect: -7
print(int(-7 / 2))  # expect: -3
