# Generator.permutation: numbers of a seed.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


g = np.random.default_rng(2024)

show(lambda: (g.permutation(8)))
show(lambda: (g.permutation(8)))
show(lambda: (g.permutation([3, 1, 2])))
show(lambda: (g.permutation(np.arange(6).reshape(3, 2))))
x = np.arange(5)
g.shuffle(x)
show(lambda: (x))
show(lambda: (g.permuted([[1, 2, 3], [4, 5, 6]], axis=1)))
show(lambda: (g.random()))
