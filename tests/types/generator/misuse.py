# A generator cannot receive a value before it starts, run twice at once, or ignore close().
def echo():
    while True:
        yield (yield)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


try:
    echo().send(1)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
own = (next(own) for _ in range(1))
try:
    next(own)
except ValueError as error:
    print(error)  # expect: generator already executing
generator = stubborn()
next(generator)
generator.close()  # raises: RuntimeError: generator ignored GeneratorExit
