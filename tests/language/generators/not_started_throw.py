# Throwing into a generator that has not started ends it.
def g():
    print("never printed")
    yield 1

gen = g()
try:
    gen.throw(ValueError("early"))
except ValueError as error:
    print(error)  # expect: early
print(list(gen))  # expect: []
finished = g()
list(finished)  # expect: never printed
finished.throw(KeyError("late"))  # raises: KeyError: 'late'
