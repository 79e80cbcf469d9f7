# Floats are binary: sums drift, comparison needs a tolerance.
import math

total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0, abs(total - 1.0) < 1e-9, math.isclose(total, 1.0), sum([0.1] * 10), math.fsum([0.1] * 10))
# expect: 0.9999999999999999 False True True 1.0 1.0
print(0.1 * 3, 1.1 + 2.2, 1.15 * 100, round(1.15, 1), 1e16 + 1, 4.35 * 100, 3.0 * 1.1)
# expect: 0.30000000000000004 3.3000000000000003 114.99999999999999 1.1 1e+16 434.99999999999994 3.3000000000000003
print(0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75, 1e308 * 10 == math.inf, -1 / 3, 2 / 3 * 3 == 2)
# expect: False True True -0.3333333333333333 True
