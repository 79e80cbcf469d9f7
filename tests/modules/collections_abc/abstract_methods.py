# An abstract class cannot be instantiated; the message names what is missing.
from collections.abc import Callable, Generator, Iterator, Mapping
for abstract in (Iterator, Mapping, Generator):
    try:
        abstract()
    except TypeError as error:
        last = str(error)
print(last)  # expect: Can't instantiate abstract class Generator without an implementation for abstract methods 'send', 'throw'
print(Callable[[int, str], bool], Callable[..., int], Mapping[str, int])  # expect: collections.abc.Callable[[int, str], bool] collections.abc.Callable[..., int] collections.abc.Mapping[str, int]
print(Callable[[int], str].__args__, Callable[[], str].__args__)  # expect: (<class 'int'>, <class 'str'>) (<class 'str'>,)
Callable[int, str]  # raises: TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
