# np.random.noncentral_chisquare: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


np.random.seed(2024)

show(lambda: (np.random.noncentral_chisquare(3, 1.5, 5)))
show(lambda: (np.random.noncentral_chisquare(3, 1.5, 5)))
show(lambda: (np.random.rand()))
