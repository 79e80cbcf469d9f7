# StopIteration that leaves a generator's body becomes a RuntimeError.
def first_of(items):
    yield next(iter(items))

print(list(first_of([1])))  # expect: [1]
try:
    list(first_of([]))
except RuntimeError as error:
    print(error, repr(error.__cause__))  # expect: generator raised StopIteration StopIteration()
def raises():
    yield 1
    raise StopIteration("explicit")
for n in raises():
    print(n)  # expect: 1
# raises: RuntimeError: generator raised StopIteration
