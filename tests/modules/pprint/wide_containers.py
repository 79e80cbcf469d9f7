# Containers that do not fit in the width are written one item per line, dicts sorted.
from pprint import pprint, pformat
data = {"numbers": list(range(10)), "name": "x" * 40, "nested": {"b": (1, 2), "a": None}}
pprint(data)  # expect: {'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': None, 'b': (1, 2)},
# expect:  'numbers': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}
pprint(data, width=30, compact=True)  # expect: {'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': None,
# expect:             'b': (1, 2)},
# expect:  'numbers': [0, 1, 2, 3, 4, 5,
# expect:              6, 7, 8, 9]}
pprint(list("abcdefgh"), width=12)  # expect: ['a',
# expect:  'b',
# expect:  'c',
# expect:  'd',
# expect:  'e',
# expect:  'f',
# expect:  'g',
# expect:  'h']
pprint({3: "c", 1: "a"}, sort_dicts=False)  # expect: {3: 'c', 1: 'a'}
pprint([[1, [2, [3, [4]]]]], depth=2)  # expect: [[1, [...]]]
pprint("several words that go on and on " * 4, width=50)  # expect: ('several words that go on and on several words '
# expect:  'that go on and on several words that go on and '
# expect:  'on several words that go on and on ')
pprint({"indented": ["one", "two"]}, indent=4, width=20)  # expect: {   'indented': [   'one',
# expect:                     'two']}
print(pformat([1, 2]), pformat(1234567, underscore_numbers=True))  # expect: [1, 2] 1_234_567
