# Record arrays with fields as attributes.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


r = np.array([('Rex', 9, 81.0), ('Fido', 3, 27.5)], dtype=[('name', 'U10'), ('age', 'i4'), ('weight', 'f4')])

show(lambda: (np.rec.array([(1, 2.0), (3, 4.0)], dtype=[('x', int), ('y', float)])))
show(lambda: (np.rec.fromarrays([[1, 2], [3.5, 4.5]], names='a,b')))
show(lambda: (np.rec.fromarrays([[1, 2], [3.5, 4.5]], names='a,b').b))
show(lambda: (np.rec.fromrecords([(1, 'a'), (2, 'b')], names='n,s').s))
show(lambda: (r.view(np.recarray).age))
show(lambda: (r.view(np.recarray)[0].name))
show(lambda: (np.rec.fromarrays([[1, 2], ['x', 'yy']], names=['n', 't']).t))
show(lambda: (np.rec.fromarrays([[1, 2], [3, 4]], dtype=[('p', 'i4'), ('q', 'f4')]).q))
show(lambda: (np.rec.fromrecords([(1, 2.5)], dtype=[('p', 'i4'), ('q', 'f4')])[0].q))
show(lambda: (r.view(np.recarray).nothing))
