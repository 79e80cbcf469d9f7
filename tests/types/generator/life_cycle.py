# A generator runs until yield, and ends with StopIteration.
def steps():
    print("start")
    received = yield 1
    print("received", received)
    yield 2
    return "result"


generator = steps()
print(next(generator))
# expect: start
# expect: 1
print(generator.send("hello"))
# expect: received hello
# expect: 2
try:
    next(generator)
except StopIteration as stop:
    print("value", stop.value)  # expect: value result
print(next(generator, "ended"), type(generator).__name__, generator.__name__)
# expect: ended generator steps
