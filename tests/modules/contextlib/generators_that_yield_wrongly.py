# A generator that yields not at all or twice is an error.
from contextlib import contextmanager
@contextmanager
def never():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
for manager in (never, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)  # expect: generator didn't yield
        # expect: generator didn't stop
try:
    with twice():
        raise ValueError("v")
except ValueError as error:
    print("passed on:", error)  # expect: passed on: v
