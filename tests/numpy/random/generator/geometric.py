# Generator.geometric: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.geometric(0.2, 5)))
show(lambda: (g.geometric(0.2, 5)))
show(lambda: (g.random()))
