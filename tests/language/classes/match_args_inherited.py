# The tuple __match_args__ is inherited and may be replaced.
class Base:
    __match_args__ = ("a",)
    a, b = 1, 2
class Child(Base): pass
class Other(Base):
    __match_args__ = ("b", "a")

def f(x):
    match x:
        case Other(p, q): return "other", p, q
        case Base(p): return "base", p

print(f(Base()), f(Child()), f(Other()))  # expect: ('base', 1) ('base', 1) ('other', 2, 1)
class Wrong:
    __match_args__ = ["a"]
match Wrong():
    case Wrong(1): pass
# raises: TypeError: Wrong.__match_args__ must be a tuple (got list)
