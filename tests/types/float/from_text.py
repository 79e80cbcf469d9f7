# float() reads decimals, exponents, infinities, underscores and spaces.
print(float(" 1.5\n"), float("-2e3"), float("1_000.5"), float(".5"), float("5."))
# expect: 1.5 -2000.0 1000.5 0.5 5.0
print(float("inf"), float("-Infinity"), float("NaN"), float("1e400"), float("-1e-400"))
# expect: inf -inf nan inf -0.0
print(float(10 ** 30), float(True), float(), float(b"2.5"))  # expect: 1e+30 1.0 0.0 2.5
for text in ("", "1.5.2", "abc", "1__0", "0x1p3"):
    try:
        float(text)
    except ValueError as error:
        print(error)
# expect: could not convert string to float: ''
# expect: could not convert string to float: '1.5.2'
# expect: could not convert string to float: 'abc'
# expect: could not convert string to float: '1__0'
# expect: could not convert string to float: '0x1p3'
