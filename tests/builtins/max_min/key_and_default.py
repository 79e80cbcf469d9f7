# max() and min() take items or one iterable, a key and a default.
words = ["pear", "fig", "apple", "kiwi"]
print(max(words), min(words), max(words, key=len), min(words, key=len), max(3, 7, 5), min("hello"))
# expect: pear apple apple fig 7 e
print(max([], default="none"), min((), default=None), max(words, key=lambda w: w[-1]), max({"a": 1, "b": 0}))
# expect: none None pear b
print(max(1, 1.0), max(1.0, 1), max([1, 2], [1, 3]), min(-0.0, 0.0))  # expect: 1 1.0 [1, 3] -0.0
max([])  # raises: ValueError: max() iterable argument is empty
