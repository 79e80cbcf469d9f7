# The method __class_getitem__ makes a class subscriptable.
class Vector:
    def __class_getitem__(cls, item): return f"{cls.__name__} of {item}"

class Sub(Vector): pass
print(Vector[int], Sub["x", 3])  # expect: Vector of <class 'int'> Sub of ('x', 3)
print(list[int], dict[str, list[int]], tuple[int, ...], list[int].__origin__, list[int].__args__)
# expect: list[int] dict[str, list[int]] tuple[int, ...] <class 'list'> (<class 'int'>,)
print(list[int]([1, 2]), type(list[int]))  # expect: [1, 2] <class 'types.GenericAlias'>
class Plain: pass
Plain[int]  # raises: TypeError: type 'Plain' is not subscriptable
