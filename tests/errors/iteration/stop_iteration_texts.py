# StopIteration carries a value, and next of an empty iterator has no text.
try:
    next(iter([]))
except StopIteration as stop:
    print(repr(stop), stop.value)  # expect: StopIteration() None
def g():
    return 5
    yield
try:
    next(g())
except StopIteration as stop:
    print(repr(stop))  # expect: StopIteration(5)
next(iter(()))  # raises: StopIteration
