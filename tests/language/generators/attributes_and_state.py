# A generator shows its name, whether it runs, and what it delegates to.
def inner():
    yield g.gi_running

def numbers():
    yield 1
    yield from inner()

g = numbers()
print(g.__name__, g.__qualname__, g.gi_frame is not None, g.gi_yieldfrom)  # expect: numbers numbers True None
print(next(g), next(g), g.gi_yieldfrom.__name__)  # expect: 1 True inner
print(next(g, "end"), g.gi_frame, iter(g) is g, type(g).__name__)  # expect: end None True generator
