# Two builtin types with different layouts cannot be combined, and some cannot be inherited at all.
class Fine(int, metaclass=type): pass
print(Fine(3) + 1)  # expect: 4
for bases in ((int, str), (list, dict), (bool,), (type(None),), (range,), (type(lambda: 0),), (slice,)):
    try:
        type("X", bases, {})
    except TypeError as error:
        print(error)
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: type 'bool' is not an acceptable base type
# expect: type 'NoneType' is not an acceptable base type
# expect: type 'range' is not an acceptable base type
# expect: type 'function' is not an acceptable base type
# expect: type 'slice' is not an acceptable base type
