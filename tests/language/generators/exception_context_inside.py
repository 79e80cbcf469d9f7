# An exception handled around a yield is restored when the generator resumes.
import sys

def g():
    try:
        raise KeyError("in generator")
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())

gen = g()
print(sys.exception(), next(gen), sys.exception())  # expect: None KeyError('in generator') None
try:
    raise ValueError("outside")
except ValueError:
    print(next(gen), repr(sys.exception()))  # expect: KeyError('in generator') ValueError('outside')
print(sys.exception())  # expect: None
