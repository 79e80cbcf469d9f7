# product is nested loops, the last changing fastest.
from itertools import product
print(list(product("ab", [1, 2])))  # expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
print(list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(product(repeat=3)))  # expect: [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] [()]
print(len(list(product("abc", "de", repeat=2))), ["".join(p) for p in product("ab", repeat=3)])  # expect: 36 ['aaa', 'aab', 'aba', 'abb', 'baa', 'bab', 'bba', 'bbb']
product("a", repeat=-1)  # raises: ValueError: repeat argument cannot be negative
