# frozenset() takes one iterable and returns a frozenset unchanged.
a = frozenset([1, 2, 2])
print(a, frozenset(a) is a, frozenset(), frozenset("a"), len(frozenset(range(10))), frozenset({1: 2}))
# expect: frozenset({1, 2}) True frozenset() frozenset({'a'}) 10 frozenset({1})
print({a, frozenset([2, 1])}, a | {3}, a == {1, 2}, sorted(a | frozenset("b"), key=str))
# expect: {frozenset({1, 2})} frozenset({1, 2, 3}) True [1, 2, 'b']
frozenset([[]])  # raises: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
