# An unknown name in a module cannot be imported, and a similar one is suggested.
import sys
try:
    from sys import nothing_of_the_kind
except ImportError as error:
    print(str(error).split(" (")[0], error.name)  # expect: cannot import name 'nothing_of_the_kind' from 'sys' sys
try:
    import sys.path
except ModuleNotFoundError as error:
    print(error)  # expect: No module named 'sys.path'; 'sys' is not a package
from sys import versoin  # raises: ImportError: cannot import name 'versoin' from 'sys' (unknown location). Did you mean: 'version'?
