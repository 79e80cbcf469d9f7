# An unknown module is a ModuleNotFoundError with its name.
try:
    import nunpy
except ModuleNotFoundError as error:
    print(error.name, error.path, isinstance(error, ImportError))  # expect: nunpy None True
try:
    import math.inner
except ModuleNotFoundError as error:
    print(error)  # expect: No module named 'math.inner'; 'math' is not a package
import nowhere.inside  # raises: ModuleNotFoundError: No module named 'nowhere'
