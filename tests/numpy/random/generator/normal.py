# Generator.normal: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.normal(2, 3, 5)))
show(lambda: (g.normal(2, 3, 5)))
show(lambda: (g.normal()))
show(lambda: (g.normal(0, -1)))
show(lambda: (g.normal([0, 10], [1, 0.1])))
show(lambda: (g.normal(size=(2, 2))))
show(lambda: (g.random()))
