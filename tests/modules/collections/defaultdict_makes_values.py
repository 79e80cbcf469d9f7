# A defaultdict calls its factory for a missing key, but not in get() or `in`.
from collections import defaultdict
groups = defaultdict(list)
for word in "apple avocado banana".split():
    groups[word[0]].append(word)
print(groups)  # expect: defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['banana']})
print(groups.get("z"), "z" in groups, groups["z"], dict(groups))  # expect: None False [] {'a': ['apple', 'avocado'], 'b': ['banana'], 'z': []}
counts = defaultdict(int, a=1)
counts["b"] += 5
print(counts, counts.copy() == counts, counts.default_factory)  # expect: defaultdict(<class 'int'>, {'a': 1, 'b': 5}) True <class 'int'>
print(counts | {"c": 1}, {"c": 1} | counts)  # expect: defaultdict(<class 'int'>, {'a': 1, 'b': 5, 'c': 1}) defaultdict(<class 'int'>, {'c': 1, 'a': 1, 'b': 5})
print(defaultdict(lambda: "x")["k"], defaultdict(None, {1: 2}))  # expect: x defaultdict(None, {1: 2})
defaultdict()["missing"]  # raises: KeyError: 'missing'
