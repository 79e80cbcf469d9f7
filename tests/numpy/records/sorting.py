# Sorting records by their fields.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (np.sort(r, order='age')))
show(lambda: (np.sort(r, order='name')['name']))
show(lambda: (np.argsort(r, order='weight')))
show(lambda: (np.sort(r, order=['age', 'name'])))
show(lambda: (np.sort(r)))
show(lambda: (r[np.argsort(r['age'])]))
show(lambda: (np.sort(r, order='nope')))
show(lambda: (np.sort(np.arange(3), order='a')))
show(lambda: (np.unique(np.array([(1, 2), (1, 2), (0, 1)], dtype='i4, i4'))))
show(lambda: (np.unique(np.array([(1, 2), (1, 2), (0, 1)], dtype='i4, i4'), return_counts=True)))
r.sort(order='age')
show(lambda: (r['age']))
show(lambda: (r == r))
show(lambda: (r != r[::-1]))
show(lambda: (np.concatenate([r, r])['age']))
show(lambda: (np.append(r, r[:1])['name']))
show(lambda: (np.array_equal(r, r)))
show(lambda: (np.repeat(r, 2)['age']))
show(lambda: (np.max(r['age']), r['age'].argmax()))
show(lambda: (np.where(r['age'] > 5)))
show(lambda: (np.lexsort((r['name'], r['age']))))
