# Objects of classes: state, slots, reductions, cycles, references kept elsewhere.
import pickle
import io
import copyreg
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from enum import Enum
from fractions import Fraction
Point = namedtuple("Point", "x y")
class Color(Enum):
    RED = 1
class Node:
    def __init__(self, name):
        self.name, self.links = name, []
class Custom:
    def __init__(self, value):
        self.value = value
    def __getstate__(self):
        return {"v": self.value}
    def __setstate__(self, state):
        self.value = state["v"] * 2
class Reduced:
    def __init__(self, *args):
        self.args = args
    def __reduce__(self):
        return Reduced, (1, 2)
class New:
    def __new__(cls, value, *, key=None):
        made = super().__new__(cls); made.value, made.key = value, key; return made
    def __getnewargs_ex__(self):
        return (self.value,), {"key": self.key}
class MyList(list):
    pass
class Outer:
    class Inner:
        pass
    def method(self):
        return "called"
a, b = Node("a"), Node("b"); a.links.append(b); b.links.append(a)
for protocol in range(6):
    back = pickle.loads(pickle.dumps(a, protocol)); print(back.name, back.links[0].name, back.links[0].links[0] is back)
    print(pickle.loads(pickle.dumps(Custom(4), protocol)).value, pickle.loads(pickle.dumps(Reduced(9), protocol)).args, pickle.loads(pickle.dumps([Point(1, 2), Color.RED, Fraction(1, 3)], protocol)))
    print(pickle.loads(pickle.dumps((OrderedDict(a=1), Counter("aab"), deque([1, 2], 5), defaultdict(list, {1: [2]})), protocol)))
    mine = MyList([1, 2]); mine.extra = "e"; back = pickle.loads(pickle.dumps(mine, protocol)); print(type(back).__name__, back, back.extra)
    if protocol >= 2:
        back = pickle.loads(pickle.dumps(New(3, key="k"), protocol)); print(back.value, back.key)
    if protocol >= 4:
        print(pickle.loads(pickle.dumps(Outer.Inner, protocol)) is Outer.Inner)
    error = pickle.loads(pickle.dumps(KeyError("k"), protocol)); print(repr(error))
file = io.BytesIO(); pickle.dump([1], file); pickle.dump("two", file); file.seek(0); print(pickle.load(file), pickle.load(file))
class Store(pickle.Pickler):
    def persistent_id(self, obj):
        return "node:" + obj.name if isinstance(obj, Node) else None
class Fetch(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper()
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"not allowed: {name}")
file = io.BytesIO(); Store(file).dump([a, "x"]); file.seek(0); print(Fetch(file).load())
try:
    Fetch(io.BytesIO(pickle.dumps(Node))).load()
except pickle.UnpicklingError as error:
    print(error)
copyreg.pickle(Outer, lambda obj: (Outer, ())); print(pickle.loads(pickle.dumps(Outer())).method())
print(len(pickle.loads(pickle.dumps(list(range(5000))))), len(pickle.loads(pickle.dumps(dict.fromkeys(range(3000))))), len(pickle.loads(pickle.dumps(b"x" * 200000))), len(pickle.loads(pickle.dumps(["y" * 70000] * 3))))
