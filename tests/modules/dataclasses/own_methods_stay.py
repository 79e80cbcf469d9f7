# Methods that a class has are not overwritten.
from dataclasses import dataclass, field
@dataclass
class Quiet:
    x: int
    secret: str = field(default="s", repr=False)
    def __eq__(self, other):
        return True
@dataclass(repr=False, eq=False)
class Bare:
    x: int
@dataclass
class Own:
    "Documented."
    x: int
    def __repr__(self):
        return "<own>"
print(Quiet(1), Quiet(1) == 5, Bare(1) == Bare(1), repr(Bare(1)).startswith("<__main__.Bare object"), Own(1), Own.__doc__)  # expect: Quiet(x=1) True False True <own> Documented.
match Quiet(4, "t"):
    case Quiet(x, secret="t"):
        print(x)  # expect: 4
@dataclass
class Loop:
    items: list
loop = Loop([])
loop.items.append(loop)
print(loop)  # expect: Loop(items=[...])
