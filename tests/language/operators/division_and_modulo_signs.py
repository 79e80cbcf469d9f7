# Floor division and modulo round towards minus infinity for every sign.
for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3)]:
    print(a // b, a % b, divmod(a, b) == (a // b, a % b))
# expect: 2 1 True
# expect: -3 2 True
# expect: -3 -2 True
# expect: 2 -1 True
print(7.5 // 2, -7.5 // 2, -7.5 % 2, 7.5 % -2)  # expect: 3.0 -4.0 0.5 -0.5
print(0.0 % -3.0, -0.0 % 3.0)  # expect: -0.0 0.0
print(1 / 2, 4 / 2, 7 // 2.0)  # expect: 0.5 2.0 3.0
