# StopIteration inside a generator becomes a RuntimeError.
def first(items):
    yield next(items)

list(first(iter([])))
