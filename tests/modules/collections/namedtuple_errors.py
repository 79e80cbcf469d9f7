# Names of fields are checked; wrong arguments name the class.
from collections import namedtuple
def report(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except (TypeError, ValueError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"
P = namedtuple("P", "x y")
print(report(P, 1))  # expect: TypeError: P.__new__() missing 1 required positional argument: 'y'
print(report(P, 1, 2, 3))  # expect: TypeError: P.__new__() takes 3 positional arguments but 4 were given
print(report(P, 1, z=2))  # expect: TypeError: P.__new__() got an unexpected keyword argument 'z'
print(report(P(1, 2)._replace, z=1))  # expect: TypeError: Got unexpected field names: ['z']
print(report(P._make, [1]))  # expect: TypeError: Expected 2 arguments, got 1
print(report(namedtuple, "P", "x x"))  # expect: ValueError: Encountered duplicate field name: 'x'
print(report(namedtuple, "P", "class"))  # expect: ValueError: Type names and field names cannot be a keyword: 'class'
print(report(namedtuple, "P", "_x"))  # expect: ValueError: Field names cannot start with an underscore: '_x'
print(report(namedtuple, "P", ["a b"]))  # expect: ValueError: Type names and field names must be valid identifiers: 'a b'
print(report(namedtuple, "P", "x", defaults=[1, 2]))  # expect: TypeError: Got more default values than field names
print(namedtuple("P", "x def x _y", rename=True)._fields)  # expect: ('x', '_1', '_2', '_3')
