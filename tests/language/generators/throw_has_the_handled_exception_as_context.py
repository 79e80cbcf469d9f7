# What is thrown into a generator that handles an exception gets that as its context.
def g():
    try:
        raise KeyError("a")
    except KeyError:
        yield


def h():
    try:
        raise KeyError("b")
    except KeyError:
        yield from g()


for make in (g, h):
    generator = make()
    next(generator)
    try:
        generator.throw(ValueError("v"))
    except ValueError as error:
        print(repr(error.__context__))
