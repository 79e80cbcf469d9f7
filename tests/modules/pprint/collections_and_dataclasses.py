# Collections, dataclasses and named tuples have their own forms.
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
from pprint import pprint
@dataclass
class Person:
    name: str
    friends: list
pprint(Counter("abracadabra"), width=20)  # expect: Counter({'a': 5,
# expect:          'b': 2,
# expect:          'r': 2,
# expect:          'c': 1,
# expect:          'd': 1})
pprint(OrderedDict(first=1, second=2), width=20)  # expect: OrderedDict([('first',
# expect:               1),
# expect:              ('second',
# expect:               2)])
pprint(defaultdict(list, {"key": [1, 2, 3], "other": []}), width=30)  # expect: defaultdict(<class 'list'>,
# expect:             {'key': [1, 2, 3],
# expect:              'other': []})
pprint(deque(range(8)), width=15)  # expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7])
pprint(Person("Ada Lovelace" * 3, ["Charles Babbage", "Mary Somerville"]), width=50)  # expect: Person(name='Ada LovelaceAda LovelaceAda '
# expect:             'Lovelace',
# expect:        friends=['Charles Babbage',
# expect:                 'Mary Somerville'])
pprint({1, 2, 3}), pprint(frozenset({"a"}))  # expect: {1, 2, 3}
# expect: frozenset({'a'})
loop = [1]
loop.append(loop)
pprint(str(pprint).startswith("<function"))  # expect: True
