# Arrays of bytes.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.array([b'ab', b'c'])))
show(lambda: (np.array(['ab'], dtype='S')))
show(lambda: (np.array([b'ab', b'c'])[0]))
show(lambda: (np.array([b'ab']) == b'ab'))
show(lambda: (np.zeros(2, 'S3')))
show(lambda: (np.array([b'abc'], 'S2')))
show(lambda: (np.array([b'a', b'b']).tolist()))
show(lambda: (np.sort([b'b', b'a'])))
show(lambda: (np.char.decode([b'ab'])))
show(lambda: (np.char.encode(['ab'])))
show(lambda: (np.array([b'a']).dtype))
show(lambda: (np.array([b'a\0'])))
show(lambda: (np.array([1, 2]).astype('S')))
show(lambda: (np.array([b'1', b'2']).astype(int)))
show(lambda: (np.array([b'1.5']).astype(float)))
show(lambda: (np.array([b'x', b'yy']).tobytes()))
show(lambda: (np.frombuffer(b'abcd', dtype='S2')))
show(lambda: (np.array(['é'], 'S')))
show(lambda: (np.unique([b'q', b'q'])))
show(lambda: (np.char.upper(np.array([b'ab']))))
