# Tuples return several values, swap variables and unpack nested structures.
def extremes(values):
    return min(values), max(values)


low, high = extremes([3, 1, 2])
low, high = high, low
(a, (b, c)), d = (1, (2, 3)), 4
first, *middle, last = range(5)
print(low, high, a, b, c, d, first, middle, last)  # expect: 3 1 1 2 3 4 0 [1, 2, 3] 4
for index, (name, score) in enumerate([("x", 1), ("y", 2)]):
    print(index, name, score)
# expect: 0 x 1
# expect: 1 y 2
*a, b = "only"
print(a, b)  # expect: ['o', 'n', 'l'] y
a, b = [1]  # raises: ValueError: not enough values to unpack (expected 2, got 1)
