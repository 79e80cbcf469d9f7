# A bare object has identity, equality by identity, a hash and no attributes.
a, b = object(), object()
print(a == a, a == b, a != b, hash(a) == hash(a), a is a, bool(a))  # expect: True False True True True True
print(type(a), isinstance(5, object), object.__bases__, object.__doc__.splitlines()[0])
# expect: <class 'object'> True () The base class of the class hierarchy.
print(a.__eq__(b), a.__ne__(a), a.__str__() == repr(a), repr(a).startswith("<object object at 0x"))
# expect: NotImplemented False True True
try:
    object(1)
except TypeError as error:
    print(error)  # expect: object() takes no arguments
a < b  # raises: TypeError: '<' not supported between instances of 'object' and 'object'
