# Slots conflict with class variables, and with each other's layouts.
try:
    class A:
        __slots__ = ["x"]
        x = 1
except ValueError as error:
    print(error)  # expect: 'x' in __slots__ conflicts with class variable
class B: __slots__ = ["b"]
class C: __slots__ = ["c"]
try:
    class D(B, C): pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
class E: __slots__ = {"a": "documentation of a"}
print(E.a.__doc__, E.__slots__)  # expect: None {'a': 'documentation of a'}
class F: __slots__ = ["not valid"]
# raises: TypeError: __slots__ must be identifiers
