# asdict and astuple convert nested dataclasses and containers, and copy the rest.
from dataclasses import dataclass, asdict, astuple
from collections import namedtuple
Pair = namedtuple("Pair", "a b")
@dataclass
class Leaf:
    n: int
@dataclass
class Branch:
    leaves: list
    by_name: dict
    pair: Pair
branch = Branch([Leaf(1), Leaf(2)], {"x": Leaf(3)}, Pair(1, Leaf(4)))
print(asdict(branch))  # expect: {'leaves': [{'n': 1}, {'n': 2}], 'by_name': {'x': {'n': 3}}, 'pair': Pair(a=1, b={'n': 4})}
print(astuple(branch))  # expect: ([(1,), (2,)], {'x': (3,)}, Pair(a=1, b=(4,)))
print(asdict(Leaf(7), dict_factory=lambda items: items))  # expect: [('n', 7)]
for wrong in (lambda: asdict(Leaf), lambda: astuple(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: asdict() should be called on dataclass instances
        # expect: astuple() should be called on dataclass instances
