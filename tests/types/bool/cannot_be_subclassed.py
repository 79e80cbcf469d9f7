# bool is final.
print(bool.__mro__)  # expect: (<class 'bool'>, <class 'int'>, <class 'object'>)
print(bool(2) is True, bool() is False)  # expect: True True
try:
    class Maybe(bool):
        pass
except TypeError as error:
    print(error)  # expect: type 'bool' is not an acceptable base type
bool(1, 2)  # raises: TypeError: bool expected at most 1 argument, got 2
