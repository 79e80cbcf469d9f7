# np.random.multinomial: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


np.random.seed(2024)

show(lambda: (np.random.multinomial(10, [0.2, 0.3, 0.5], 3)))
show(lambda: (np.random.multinomial(10, [0.2, 0.3, 0.5], 3)))
show(lambda: (np.random.rand()))
