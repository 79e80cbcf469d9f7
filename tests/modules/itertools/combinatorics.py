# permutations and combinations come in the order of the input's places.
from itertools import combinations, combinations_with_replacement, permutations
print(list(permutations("abc")))  # expect: [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
print(list(permutations([1, 2, 3], 2)), list(permutations("ab", 0)), list(permutations("ab", 3)))  # expect: [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [()] []
print(list(combinations("abcd", 2)))  # expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
print(list(combinations(range(5), 3)), list(combinations("a", 2)), list(combinations([], 0)))  # expect: [(0, 1, 2), (0, 1, 3), (0, 1, 4), (0, 2, 3), (0, 2, 4), (0, 3, 4), (1, 2, 3), (1, 2, 4), (1, 3, 4), (2, 3, 4)] [] [()]
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement([], 1)))  # expect: [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] []
print(sum(1 for _ in permutations(range(7))), sum(1 for _ in combinations(range(12), 6)), list(permutations("aa")))  # expect: 5040 924 [('a', 'a'), ('a', 'a')]
print(list(permutations(range(4)))[9:12], list(combinations(range(7), 5))[-2:])  # expect: [(1, 2, 3, 0), (1, 3, 0, 2), (1, 3, 2, 0)] [(1, 3, 4, 5, 6), (2, 3, 4, 5, 6)]
combinations("ab", -1)  # raises: ValueError: r must be non-negative
