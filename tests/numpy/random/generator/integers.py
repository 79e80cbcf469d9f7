# Generator.integers: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.integers(0, 10, 5)))
show(lambda: (g.integers(0, 10, 5)))
show(lambda: (g.integers(5)))
show(lambda: (g.integers(1, 6, size=(2, 2))))
show(lambda: (g.integers(0, 10, 3, dtype='i1')))
show(lambda: (g.integers(0, 3, 4, endpoint=True)))
show(lambda: (g.integers(5, 1)))
show(lambda: (g.integers(2**40, size=2)))
show(lambda: (g.integers([1, 10], [2, 20])))
show(lambda: (g.random()))
