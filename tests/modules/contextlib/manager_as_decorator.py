# A context manager may decorate functions: each call runs within it.
from contextlib import contextmanager, ContextDecorator
@contextmanager
def logged(name):
    print("start", name)  # expect: start sum
    yield
    print("stop", name)  # expect: stop sum
@logged("sum")
def add(a, b):
    "Adds."
    return a + b
print(add(1, 2), add.__name__, add.__doc__)  # expect: 3 add Adds.
class Counter(ContextDecorator):
    runs = 0
    def __enter__(self):
        Counter.runs += 1
    def __exit__(self, *details):
        return False
@Counter()
def nothing(): ...
nothing(), nothing()
print(Counter.runs)  # expect: 2
