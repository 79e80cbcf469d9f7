# The function sys.exception gives the exception that is being handled, and None outside.
import sys
print(sys.exception())  # expect: None
try:
    raise ValueError("a")
except ValueError:
    print(repr(sys.exception()))  # expect: ValueError('a')
    try:
        raise KeyError("b")
    except KeyError:
        print(repr(sys.exception()), sys.exc_info()[0].__name__)  # expect: KeyError('b') KeyError
    print(repr(sys.exception()))  # expect: ValueError('a')
print(sys.exception())  # expect: None
