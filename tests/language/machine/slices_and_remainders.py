# Slices of lists read and stored in place, remainders of floats, and fixed digits.
items = list(range(10))
print(items[::-1], items[5::-1], items[:3:-1], items[7:2:-1], items[-3::-1], items[2:2:-1], items[::-2])
items[2:5] = [20, 30, 40]
items[:2] = (7, 8)
items[7:] = "ab"
items[3:3] = [1, 2, 3]
items[-2:] = []
print(items)
items[:] = items
items[1:4] = items
print(items)
numbers = [0.0, -0.0, 1.0, -1.0, 0.1, 7.5, -7.5, 1e300, -1e300, 5e-324, 1e-310, 123456789.125, float("inf"), float("nan")]
for left in numbers:
    row = []
    for right in numbers:
        try:
            row.append((left % right, left // right, divmod(left, right)[1]))
        except ZeroDivisionError as error:
            row.append(str(error))
    print(row)
for number in (0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 1e-20, 1e15 + 0.5, 2.0**53, 1e22, 1e300, 2.675, 1.005, 99.995, -0.0005, 5e-324):
    print(*(f"{number:.{digits}f}" for digits in (0, 1, 2, 3, 10, 25)), "%.2f" % number, f"{number:8.1f}|{number:+.3f}|{number:010.2f}")
records = [(3, "b", 1.5), (3, "a", 2.5), (1, "z", 0.0), (3, "a", -1.0), (1, "z"), (1,), ()]
print(sorted(records), sorted(records, reverse=True), sorted(records, key=lambda record: record[1:]), max(records), min(records))
print(sorted([(1, None), (0, None)]), sorted([(1.0, 2), (1, 1), (True, 0)]))
try:
    sorted([(1, None), (1, 2)])
except TypeError as error:
    print(error)
