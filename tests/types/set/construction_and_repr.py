# set() takes any iterable; an empty set has no literal.
print(set(), set("a"), {1}, type({}).__name__, {*[1], *(1,)}, frozenset(), frozenset([2]))
# expect: set() {'a'} {1} dict {1} frozenset() frozenset({2})
print(len({1, 1.0, True, "1"}), {n % 3 for n in range(10)} == {0, 1, 2}, set([(1, 2)]))
# expect: 2 True {(1, 2)}
print(set({"key": 1}), sorted(set("hello")), 3 in {1, 2}, {frozenset([1])}, {1} in {frozenset([1])})
# expect: {'key'} ['e', 'h', 'l', 'o'] False {frozenset({1})} True
set(5)  # raises: TypeError: 'int' object is not iterable
