# Generator.hypergeometric: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.hypergeometric(10, 5, 6, 5)))
show(lambda: (g.hypergeometric(10, 5, 6, 5)))
show(lambda: (g.random()))
