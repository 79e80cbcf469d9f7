# Hints with brackets are not for isinstance, and special forms not at all.
from typing import *
print(isinstance([], List), issubclass(dict, Mapping), isinstance(5, Optional[int] if False else int))  # expect: True True True
def refused(function):
    try:
        function()
    except TypeError as error:
        print(error)  # expect: Subscripted generics cannot be used with class and instance checks
        # expect: typing.Any cannot be used with isinstance()
        # expect: typing.Optional cannot be used with isinstance()
        # expect: Type List cannot be instantiated; use list() instead
        # expect: Any cannot be instantiated
        # expect: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
        # expect: Callable must be used as Callable[[arg, ...], result].
        # expect: typing.Self is not subscriptable
refused(lambda: isinstance([], List[int]))
refused(lambda: isinstance(1, Any))
refused(lambda: isinstance(1, Optional))
refused(lambda: List[int]())
refused(lambda: Any())
refused(lambda: Optional[int, str])
refused(lambda: Callable[int])
refused(lambda: Self[int])
