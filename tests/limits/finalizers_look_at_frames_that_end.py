# What runs while a call's variables are dropped may look at the variables of all frames.
import sys
import weakref


class Named:
    pass


seen = []


class Looks:
    def __del__(self):
        frame = sys._getframe()
        while frame is not None:
            seen.append(len(list(frame.f_locals)))
            frame = frame.f_back
        eval("1")


def f(argument):
    first, second = Looks(), [Looks()]
    first = None
    second.clear()
    del argument
    return [Looks()] and 5


def generator():
    kept = Looks()
    try:
        yield Looks()
    finally:
        Looks()


def raises():
    kept = Looks()
    raise ValueError(Looks())


def deep(n):
    kept = Looks()
    return deep(n - 1) if n else None


def calls_back():
    target, other = Named(), [1, 2]
    return weakref.ref(target, lambda reference: seen.append(len(locals())))


f(Looks())
for close in (True, False):
    made = generator()
    next(made)
    if close:
        made.close()
    del made
try:
    raises()
except ValueError:
    pass
deep(20)
calls_back()
print(len(seen) > 50)
