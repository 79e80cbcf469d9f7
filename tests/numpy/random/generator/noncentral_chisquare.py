# Generator.noncentral_chisquare: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.noncentral_chisquare(3, 1.5, 5)))
show(lambda: (g.noncentral_chisquare(3, 1.5, 5)))
show(lambda: (g.random()))
