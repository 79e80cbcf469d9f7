# Containers of the collections module, and subclasses of built-in ones, keep their type.
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
P = namedtuple("P", "x y")
for value in (Counter("aab"), OrderedDict(a=[1]), defaultdict(list, k=[2]), deque([[1]], maxlen=3), P([1], 2)):
    copied = copy.deepcopy(value)
    assert copied == value and type(copied) is type(value) and copied is not value
print(copied, copy.replace(copied, y=5))  # expect: P(x=[1], y=2) P(x=[1], y=5)
class Named(list):
    pass
names = Named([[1], 2])
names.title = "t"
copied = copy.deepcopy(names)
print(copied, copied.title, type(copied).__name__, copied[0] is names[0], copy.copy(names)[0] is names[0])  # expect: [[1], 2] t Named False True
print(copy.deepcopy({1, 2}), copy.copy(bytearray(b"ab")), copy.deepcopy(range(3)), copy.deepcopy(1 + 2j))  # expect: {1, 2} bytearray(b'ab') range(0, 3) (1+2j)
