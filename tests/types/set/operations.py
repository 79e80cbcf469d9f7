# Sets have union, intersection, difference and symmetric difference, as operators and methods.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b)  # expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4}
print(a.union([4], "x" * 0), a.intersection([2, 9], [2]), a.difference([1], [2]), a.symmetric_difference([1, 7]))
# expect: {1, 2, 3, 4} {2} {3} {2, 3, 7}
a |= {9}
a -= {1}
a &= {2, 3, 9}
a ^= {2, 5}
print(sorted(a))  # expect: [3, 5, 9]
a | [1]  # raises: TypeError: unsupported operand type(s) for |: 'set' and 'list'
