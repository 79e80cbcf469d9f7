# A generator shows its frame's state and what it delegates to.
def inner():
    yield 1


def outer():
    yield from inner()


generator = outer()
print(generator.gi_running, generator.gi_yieldfrom, generator.gi_frame is not None, generator.gi_code.co_name)
# expect: False None True outer
next(generator)
print(generator.gi_yieldfrom.__name__, generator.gi_suspended)  # expect: inner True
print(list(generator), generator.gi_frame, (n for n in "").__name__, generator.__qualname__)
# expect: [] None <genexpr> outer
def stop():
    yield 1
    raise StopIteration


list(stop())  # raises: RuntimeError: generator raised StopIteration
