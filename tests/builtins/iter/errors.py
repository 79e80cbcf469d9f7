# iter() needs an iterable, and __iter__ must give an iterator.
class Broken:
    def __iter__(self):
        return 5


class Never:
    __iter__ = None


for value in (5, None, Never(), Broken(), 1.5):
    try:
        iter(value)
    except TypeError as error:
        print(error)
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'Never' object is not iterable
# expect: iter() returned non-iterator of type 'int'
# expect: 'float' object is not iterable
for item in 42:
    pass  # raises: TypeError: 'int' object is not iterable
