# < and <= between sets mean subset.
a, b = {1, 2}, {1, 2, 3}
print(a < b, a <= a, a < a, b > a, a == {2, 1}, a != b, {1} < {2}, {1} > {2})
# expect: True True False True True True False False
print(a.issubset([1, 2, 3]), b.issuperset("a" * 0), a.isdisjoint([3]), a == frozenset(a), {1} == {1.0, True})
# expect: True True True True True
print(sorted([{1, 2}, {1}], key=len), a == [1, 2])  # expect: [{1}, {1, 2}] False
a < [1, 2, 3]  # raises: TypeError: '<' not supported between instances of 'set' and 'list'
