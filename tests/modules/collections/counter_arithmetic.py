# Operators on counters keep positive counts only, and take elements in the order in which they come.
from collections import Counter
one, two = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4)
print(one + two)  # expect: Counter({'a': 4, 'd': 4, 'b': 3})
print(one - two)  # expect: Counter({'a': 2})
print(one & two)  # expect: Counter({'a': 1, 'b': 1})
print(one | two)  # expect: Counter({'d': 4, 'a': 3, 'b': 2})
print(+one, -one)  # expect: Counter({'a': 3, 'b': 1}) Counter({'c': 2})
one += two
print(one)  # expect: Counter({'a': 4, 'd': 4, 'b': 3})
one &= Counter(a=1, d=1)
print(one)  # expect: Counter({'a': 1, 'd': 1})
print(Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=0) == Counter())  # expect: True False True
