# Rounding goes to the even neighbour, for ints and floats and negative digits.
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5))  # expect: 0 2 2 0 -2
print(round(2.675, 2), round(1234.5678, -2), round(1250, -2), round(1350, -2), round(5, 3))  # expect: 2.67 1200.0 1200 1400 5
print(round(1e20), round(1.0), type(round(1.0)), type(round(1.0, 0)), round(-0.4))
# expect: 100000000000000000000 1 <class 'int'> <class 'float'> 0
print(int(-1.9), int(1.9), -7 // 2, 0.1 + 0.7, 1.1 * 3)  # expect: -1 1 -4 0.7999999999999999 3.3000000000000003
round(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
