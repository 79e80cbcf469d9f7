# cast, overload, final, NewType and their kin do next to nothing while the program runs.
from typing import *
UserId = NewType("UserId", int)
print(UserId(5), UserId.__supertype__, UserId, cast(str, 3), assert_type(4, int))  # expect: 5 <class 'int'> __main__.UserId 3 4
@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2
print(double(2), double("a"), len(get_overloads(double)))  # expect: 4 aa 2
class Base:
    @final
    def run(self): ...
    @override
    def stop(self): ...
print(Base.run.__final__, Base.stop.__override__, TYPE_CHECKING)  # expect: True True False
try:
    assert_never("value")
except AssertionError as error:
    print(error)  # expect: Expected code to be unreachable, but got: 'value'
