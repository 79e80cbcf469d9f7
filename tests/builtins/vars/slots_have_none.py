# An object with slots alone has no dictionary; a class dictionary is read-only.
class Slim:
    __slots__ = ("x",)


slim = Slim()
slim.x = 1
print(slim.x)  # expect: 1
try:
    vars(slim)
except TypeError as error:
    print(error)  # expect: vars() argument must have __dict__ attribute
vars(Slim)["y"] = 1  # raises: TypeError: 'mappingproxy' object does not support item assignment
