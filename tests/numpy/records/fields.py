# Reading and writing fields.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (r['name']))
show(lambda: (r['age']))
show(lambda: (r['age'].mean()))
show(lambda: (r['weight'] * 2))
show(lambda: (r[0]['name']))
show(lambda: (r['name'][0]))
show(lambda: (r[r['age'] > 5]))
show(lambda: (r[['name', 'age']]['age']))
show(lambda: (r['missing']))
r['age'] += 1
show(lambda: (r['age']))
r['age'][0] = 50
show(lambda: (r[0]))
r['name'] = ['A', 'B']
show(lambda: (r))
r['weight'] = 1.5
show(lambda: (r['weight']))
r[1] = ('New', 7, 2.0)
show(lambda: (r))
r[0]['age'] = 99
show(lambda: (r['age']))
show(lambda: (r.shape, r['age'].shape))
show(lambda: (r['age'].base is r))
show(lambda: (r[::-1]['name']))
show(lambda: (r['missing2'].sum()))
r[['age', 'weight']] = (0, 0)
show(lambda: (r))
