# map() and filter() compose without building lists.
words = ["3", "x", "14", "", "15"]
numbers = map(int, filter(str.isdigit, words))
print(next(numbers), sum(numbers), list(map(len, words)), list(map(max, [1, 5], [3, 2])))
# expect: 3 29 [1, 1, 2, 0, 2] [3, 5]
print(list(filter(lambda pair: pair[0] < pair[1], zip([1, 5], [3, 2]))), list(map(lambda *a: a, "ab", [1, 2])))
# expect: [(1, 3)] [('a', 1), ('b', 2)]
print("".join(filter(str.isalpha, "a1b2")), list(map(str.upper, "ab")), set(map(abs, [-1, 1])))
# expect: ab ['A', 'B'] {1}
list(map(int, words))  # raises: ValueError: invalid literal for int() with base 10: 'x'
