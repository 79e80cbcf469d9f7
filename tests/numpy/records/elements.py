# One record of a structured array.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (r[0]))
show(lambda: (str(r[0])))
show(lambda: (r[0].item()))
show(lambda: (r[0][1]))
show(lambda: (r[0][-1]))
show(lambda: (len(r[0])))
show(lambda: (list(r[0])))
show(lambda: (tuple(r[0])))
show(lambda: (r[0] == r[0]))
show(lambda: (r[0]['age'], type(r[0]['age'])))
show(lambda: (r[0].dtype))
show(lambda: (r[0].dtype.names))
show(lambda: ([row['name'] for row in r]))
show(lambda: ([(n, a) for n, a, w in r]))
show(lambda: (r.tolist()))
show(lambda: (r[5]))
show(lambda: (r[0]['nope']))
show(lambda: (r[0][7]))
show(lambda: (type(r[0])))
show(lambda: (r[-1]['weight']))
