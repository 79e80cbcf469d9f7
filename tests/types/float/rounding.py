# round() rounds halves to even, and with digits works on the decimal text.
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5))  # expect: 0 2 2 0 -2
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1234.5678, -2))
# expect: 2.67 1.0 0.12 1200.0
print(type(round(1.5)), type(round(1.5, 0)), round(1e20), round(-0.4))
# expect: <class 'int'> <class 'float'> 100000000000000000000 0
print(round(5e15 + 0.5), round(1.1, 400), round(float("inf"), 2))  # expect: 5000000000000000 1.1 inf
round(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
