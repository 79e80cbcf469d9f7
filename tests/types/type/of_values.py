# type() gives the class, and classes have names, bases and an order.
print([type(value).__name__ for value in (1, 1.0, "", b"", [], (), {}, set(), None, type, len, ..., NotImplemented)])
# expect: ['int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'NoneType', 'type', 'builtin_function_or_method', 'ellipsis', 'NotImplementedType']
print(type(int), type(5) is int, int.__name__, bool.__base__, bool.__mro__, int.__bases__)
# expect: <class 'type'> True int <class 'int'> (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'object'>,)
print(type(type) is type, isinstance(int, type), issubclass(type, object), str.__module__)
# expect: True True True builtins


class Point:
    pass


print(Point, Point.__name__, Point.__qualname__, Point.__module__, type(Point()).__name__)
# expect: <class '__main__.Point'> Point Point __main__ Point
Point().missing  # raises: AttributeError: 'Point' object has no attribute 'missing'
