# sum() adds from left to right, beginning with start.
print(sum([1, 2, 3]), sum([]), sum([1.5, 2]), sum([[1], [2]], []), sum((1, 2), start=10), sum(n * n for n in range(4)))
# expect: 6 0 3.5 [1, 2] 13 14
print(sum([0.1] * 10), sum([True, True]), sum([10 ** 20, 1]), sum([1j, 2]), sum({1: "a", 2: "b"}))
# expect: 1.0 2 100000000000000000001 (2+1j) 3
print(sum([1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]))  # expect: 1.0 0.6
sum(["a", "b"])  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
