# An __iter__ must return an iterator, and None switches iteration off.
class Wrong:
    def __iter__(self): return [1]
class Off:
    __iter__ = None
    def __getitem__(self, i): return i

for thing in (Wrong(), Off(), 5):
    try:
        iter(thing)
    except TypeError as error:
        print(error)
# expect: iter() returned non-iterator of type 'list'
# expect: 'Off' object is not iterable
# expect: 'int' object is not iterable
try:
    1 in Off()
except TypeError as error:
    print(error)  # expect: argument of type 'Off' is not a container or iterable
next([])  # raises: TypeError: 'list' object is not an iterator
