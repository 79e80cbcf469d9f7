# Turning numbers into text and back, in columns.
for value in (0, 7, -42, 1234567, 3.14159, -0.5, 1e-7, 123456789.125):
    print(f"|{value:>14}|{value:<14}|{value:^14,}|{value:+.3e}|")
# expect: |             0|0             |      0       |+0.000e+00|
# expect: |             7|7             |      7       |+7.000e+00|
# expect: |           -42|-42           |     -42      |-4.200e+01|
# expect: |       1234567|1234567       |  1,234,567   |+1.235e+06|
# expect: |       3.14159|3.14159       |   3.14159    |+3.142e+00|
# expect: |          -0.5|-0.5          |     -0.5     |-5.000e-01|
# expect: |         1e-07|1e-07         |    1e-07     |+1.000e-07|
# expect: | 123456789.125|123456789.125 |123,456,789.125|+1.235e+08|
print(f"{'name':<10}{'price':>8}", f"{'apple':<10}{1.5:>8.2f}", f"{'total':.<10}{12:.>8}", sep="\n")
# expect: name         price
# expect: apple         1.50
# expect: total...........12
