# Shapes: stack.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = np.arange(12).reshape(3, 4)
f = np.array([[1.5, -2.0, 0.5], [3.0, 0.25, -1.0]])
v = np.array([3, 1, 2])

show(lambda: (np.stack([v, v])))
show(lambda: (np.stack([v, v], axis=1)))
show(lambda: (np.stack([v, v[:2]])))
show(lambda: (np.stack([])))
show(lambda: (np.vstack([v, v])))
show(lambda: (np.hstack([v, v])))
show(lambda: (np.hstack([a, a])))
show(lambda: (np.dstack([v, v])))
show(lambda: (np.column_stack([v, v])))
show(lambda: (np.column_stack([v, a.T[:3]])))
show(lambda: (np.vstack([a, v])))
show(lambda: (np.block([[a, a], [a, a]]).shape))
show(lambda: (np.block([v, v])))
show(lambda: (np.block([[1, 2], [3, 4]])))
show(lambda: (np.row_stack if hasattr(np, 'row_stack') else 'gone'))
show(lambda: (np.stack([a, a], axis=-1).shape))
show(lambda: (np.vstack([[1], [2.5]])))
