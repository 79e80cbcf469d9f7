# Hints combine with | into unions, and type statements make aliases.
from typing import *
type Numbers = list[int | float]
type Pair[T] = tuple[T, T]
print(Numbers, Numbers.__value__, Pair[int], Pair.__type_params__, isinstance(Numbers, TypeAliasType))  # expect: Numbers list[int | float] Pair[int] (T,) True
print(List[int] | None, None | Any, Literal["a"] | int, Union[int, Union[str, float]])  # expect: typing.List[int] | None None | typing.Any typing.Literal['a'] | int int | str | float
print(Optional["Later"], "Later" in str(Union["Later", int]))  # expect: ForwardRef('Later') | None True
T = TypeVar("T", bound=int)
N = TypeVar("N", int, str)
print(T.__bound__, N.__constraints__, T.__name__, AnyStr.__constraints__)  # expect: <class 'int'> (<class 'int'>, <class 'str'>) T (<class 'bytes'>, <class 'str'>)
for wrong in (lambda: TypeVar("A", int), lambda: TypeVar("A", int, str, bound=int)):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: A single constraint is not allowed
        # expect: Constraints cannot be combined with bound=...
