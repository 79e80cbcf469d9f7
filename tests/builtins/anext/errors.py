# aiter() and anext() need asynchronous iterators.
async def numbers():
    yield 1


class Half:
    def __aiter__(self):
        return 5


for call in (lambda: aiter(5), lambda: anext(iter([])), lambda: aiter(Half())):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: 'int' object is not an async iterable
# expect: 'list_iterator' object is not an async iterator
# expect: aiter() returned not an async iterator of type 'int'
generator = numbers()
try:
    anext(generator).__await__().send(None)
except StopIteration as stop:
    print("yielded", stop.value)  # expect: yielded 1
aiter()  # raises: TypeError: aiter() takes exactly one argument (0 given)
