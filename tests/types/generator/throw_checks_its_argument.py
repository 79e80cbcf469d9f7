# throw() checks what the exception class makes, and spreads a tuple of arguments.
import warnings

warnings.simplefilter("ignore")


class Odd(Exception):
    def __new__(cls, *args):
        return cls


def numbers():
    while True:
        try:
            yield
        except ValueError as error:
            yield repr(error)


def running():
    made = numbers()
    next(made)
    return made


print(running().throw(ValueError, (1, 2)))
print(running().throw(ValueError, ValueError("v")))
print(running().throw(ValueError, TypeError("t")))
try:
    running().throw(Odd)
except TypeError as error:
    print(error)


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


def delegates():
    result = yield from Ends()
    print("result", result)


print(list(delegates()))
