# Type variables are replaced when a generic alias is subscribed again.
from typing import *
T = TypeVar("T")
K = TypeVar("K")
P = ParamSpec("P")
pair = Dict[K, List[T]]
print(pair, pair.__parameters__, pair[str, int])  # expect: typing.Dict[~K, typing.List[~T]] (~K, ~T) typing.Dict[str, typing.List[int]]
print(Callable[[T], K][int, str], Callable[P, T][[int, str], bool], Optional[T][bytes])  # expect: typing.Callable[[int], str] typing.Callable[[int, str], bool] bytes | None
print(Tuple[T, T, K][int, str], Annotated[List[T], "x"][int])  # expect: typing.Tuple[int, int, str] typing.Annotated[typing.List[int], 'x']
try:
    List[int][str]
except TypeError as error:
    print(error)  # expect: typing.List[int] is not a generic class
class Box[A]: ...
print(Box[int], Box[A := TypeVar("A")][str])  # expect: __main__.Box[int] __main__.Box[str]
