# Generator.gumbel: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.gumbel(0, 1, 5)))
show(lambda: (g.gumbel(0, 1, 5)))
show(lambda: (g.random()))
