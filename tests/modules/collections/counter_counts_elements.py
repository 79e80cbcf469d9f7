# Counter counts the elements of an iterable and shows the most frequent first.
from collections import Counter
letters = Counter("mississippi")
print(letters)  # expect: Counter({'i': 4, 's': 4, 'p': 2, 'm': 1})
print(letters.most_common(2), letters.most_common(1), letters.most_common(0))  # expect: [('i', 4), ('s', 4)] [('i', 4)] []
print(letters["z"], "z" in letters, letters.total())  # expect: 0 False 11
print(sorted(letters.elements()))  # expect: ['i', 'i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's']
letters.update("zip")
letters.subtract({"s": 10})
print(letters)  # expect: Counter({'i': 5, 'p': 3, 'm': 1, 'z': 1, 's': -6})
print(Counter(a=2, b=-1), Counter({"x": 0}), Counter())  # expect: Counter({'a': 2, 'b': -1}) Counter({'x': 0}) Counter()
del letters["not there"]
print(isinstance(letters, dict), letters.copy() == letters)  # expect: True True
