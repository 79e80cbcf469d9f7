# Results that leave the machine word become big integers and come back when they fit.
a = 9223372036854775807
print(a + 1, -a - 2, a * a)
# expect: 9223372036854775808 -9223372036854775809 85070591730234615847396907784232501249
print((a + 1) - 1 == a, type(a * a))  # expect: True <class 'int'>
print(a * -1 - 1, abs(-a - 1))  # expect: -9223372036854775808 9223372036854775808
total = 1
for factor in range(1, 26):
    total *= factor
print(total, total // (a - 1), total % a)  # expect: 15511210043330985984000000 1681728 7034535277575645504
