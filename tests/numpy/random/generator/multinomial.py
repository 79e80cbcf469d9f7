# Generator.multinomial: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.multinomial(10, [0.2, 0.3, 0.5], 3)))
show(lambda: (g.multinomial(10, [0.2, 0.3, 0.5], 3)))
show(lambda: (g.random()))
