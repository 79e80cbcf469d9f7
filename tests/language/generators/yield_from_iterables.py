# The form yield from passes on the items of any iterable.
def flatten(thing):
    if isinstance(thing, list):
        for item in thing:
            yield from flatten(item)
    else:
        yield thing

print(list(flatten([1, [2, [3, [4]], []], 5])))  # expect: [1, 2, 3, 4, 5]
def chain(*iterables):
    for iterable in iterables:
        yield from iterable
print(list(chain("ab", range(2), {"k": 1})))  # expect: ['a', 'b', 0, 1, 'k']
def empty():
    yield from ()
print(list(empty()))  # expect: []
