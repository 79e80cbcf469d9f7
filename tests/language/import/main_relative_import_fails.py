# A relative import in the script itself has no parent package.
try:
    from . import something
except ImportError as error:
    print(error)  # expect: attempted relative import with no known parent package
try:
    from math import sinus
except ImportError as error:
    print(error.name, error.name_from)  # expect: math sinus
    print(str(error).startswith("cannot import name 'sinus' from 'math'"))  # expect: True
import no_such.inner  # raises: ModuleNotFoundError: No module named 'no_such'
