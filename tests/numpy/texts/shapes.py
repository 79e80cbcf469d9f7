# Joining and reshaping arrays of texts.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.array(['pear', 'Fig', 'apple'])
m = np.array([['x', 'yy'], ['zzz', '']])

show(lambda: (np.concatenate([a, ['banana!']])))
show(lambda: (np.append(a, 'x')))
show(lambda: (np.vstack([a, a])))
show(lambda: (np.hstack([a, m[0]])))
show(lambda: (np.stack([a, a], axis=1)))
show(lambda: (m.T))
show(lambda: (m.ravel()))
show(lambda: (m.reshape(4)))
show(lambda: (np.repeat(a, 2)))
show(lambda: (np.tile(a, 2)))
show(lambda: (np.roll(a, 1)))
show(lambda: (np.flip(m)))
show(lambda: (np.insert(a, 1, 'new')))
show(lambda: (np.delete(a, 0)))
show(lambda: (np.take(a, [2, 0])))
show(lambda: (np.broadcast_to('q', (2,))))
show(lambda: (np.expand_dims(a, 0).shape))
show(lambda: (np.array_split(a, 2)))
show(lambda: (np.choose([0, 1, 0], [a, a[::-1]])))
show(lambda: (np.concatenate([a, [1, 2]])))
show(lambda: (np.diag(a)))
show(lambda: (np.column_stack([a, a])))
show(lambda: (a.copy() is a))
show(lambda: (np.rot90(m)))
show(lambda: (np.squeeze(m[:1])))
show(lambda: (np.resize(a, 5)))
show(lambda: (np.pad(a, 1, constant_values='-')))
