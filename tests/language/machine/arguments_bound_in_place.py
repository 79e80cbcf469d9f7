# Defaults, keywords, surplus arguments and unpacking, in every combination that calls bind without a detour, and the calls that are wrong.
def defaults(a, b=2, c=3):
    return a, b, c


def only(a, /, b, *, c, d=4):
    return a, b, c, d


def rest(a, b=2, *args):
    return a, b, args


def named(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, kwargs


def everything(*args, **kwargs):
    return args, kwargs


class Thing:
    def __init__(self, *args, key=None):
        self.args, self.key = args, key

    def method(self, a, b=2, *, c=3):
        return self.args, self.key, a, b, c


def passing(function, *args, **kwargs):
    return function(*args, **kwargs)


print(defaults(1), defaults(1, 5), defaults(1, c=9), defaults(c=1, a=2), defaults(b=1, a=2, c=3))
print(only(1, 2, c=3), only(1, b=2, c=3, d=5), only(1, c=1, b=7))
print(rest(1), rest(1, 3), rest(1, 3, 4, 5), rest(b=1, a=2))
print(named(1), named(1, 2, 3, 4), named(1, c=5), named(1, x=5, b=3), named(*range(4), **{"c": 1, "z": 2}))
print(everything(), everything(1, x=2), everything(*[1, 2], *(3,), **{"a": 1}, b=2))
thing = Thing(1, 2, key="k")
print(thing.method(5), thing.method(5, c=6), thing.method(b=1, a=2), passing(thing.method, 1, c=8), passing(Thing.method, thing, 3, 4))
print(passing(passing, passing, everything, 1, key=2), passing(len, "abc"), passing(dict, a=1), passing(sorted, [3, 1], reverse=True))
wrong = [
    lambda: defaults(),
    lambda: defaults(1, 2, 3, 4),
    lambda: defaults(1, a=1),
    lambda: defaults(1, x=1),
    lambda: only(a=1, b=2, c=3),
    lambda: only(1, 2),
    lambda: only(1, 2, 3),
    lambda: rest(),
    lambda: rest(1, c=2),
    lambda: named(c=1),
    lambda: passing(defaults, *(), **{}),
    lambda: passing(defaults, *(1, 2, 3, 4), **{"x": 1}),
    lambda: everything(**{1: 2}),
    lambda: everything(*5),
    lambda: everything(**[1]),
    lambda: defaults(*(1,), **{"a": 2}),
    lambda: thing.method(),
    lambda: thing.method(1, 2, 3),
]
for call in wrong:
    try:
        print(call())
    except TypeError as error:
        print(error)


def mutable(items=[]):
    items.append(len(items))
    return items


print(mutable(), mutable(), mutable([]), mutable(items=[9]))
defaults.__defaults__ = (7, 8)
print(defaults(1))
defaults.__defaults__ = None
try:
    defaults(1)
except TypeError as error:
    print(error)
only.__kwdefaults__["d"] = 40
print(only(1, 2, c=3))
