# Arrays of objects.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array([1, 'a', None], dtype=object)))
show(lambda: (np.array([[1, 2], [3]], dtype=object)))
show(lambda: (np.array([[1, 2], [3, 4]], dtype=object)))
show(lambda: (np.array([None, 1])))
show(lambda: (np.array({'a': 1})))
show(lambda: (np.array([{1}, {2}])))
show(lambda: (np.array([2**70, 1])))
show(lambda: (np.empty(2, object)))
show(lambda: (np.zeros(2, object)))
show(lambda: (np.ones(2, object)))
show(lambda: (np.full(2, None)))
show(lambda: (np.full(2, [1, 2], dtype=object)))
show(lambda: (np.array([[1, 2], [3]])))
show(lambda: (np.array([(1, 2), (3, 4)], dtype=object)))
show(lambda: (np.array(None)))
show(lambda: (np.array([], dtype=object)))
show(lambda: (np.array([1.5, 2], dtype='O')))
show(lambda: (np.arange(3).astype(object)))
show(lambda: (np.array([[], []], dtype=object)))
show(lambda: (np.array([len, print]).shape))
show(lambda: (np.array(object()).shape))
