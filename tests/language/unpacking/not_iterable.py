# Unpacking something that is no iterable raises.
try:
    a, b = 5
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    [*None]
except TypeError as error:
    print(error)  # expect: Value after * must be an iterable, not NoneType
try:
    {**[1]}
except TypeError as error:
    print(error)  # expect: 'list' object is not a mapping
print(*5)  # raises: TypeError: print() argument after * must be an iterable, not int
