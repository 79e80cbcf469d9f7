# Hints are printed as they are written.
from typing import *
print(List[int], Dict[str, List[float]], Tuple[int, ...], Tuple[()], Set, Type[int])  # expect: typing.List[int] typing.Dict[str, typing.List[float]] typing.Tuple[int, ...] typing.Tuple[()] typing.Set typing.Type[int]
print(Optional[int], Union[int, str, None], Union[int, int], Optional[List[str]])  # expect: int | None int | str | None <class 'int'> typing.List[str] | None
print(Callable[[int, str], bool], Callable[..., int], Callable, Callable[[], None])  # expect: typing.Callable[[int, str], bool] typing.Callable[..., int] typing.Callable typing.Callable[[], NoneType]
print(Literal[1, "a", None], Annotated[int, "unit"], Final[int], ClassVar[str], Any, NoReturn, Self)  # expect: typing.Literal[1, 'a', None] typing.Annotated[int, 'unit'] typing.Final[int] typing.ClassVar[str] typing.Any typing.NoReturn typing.Self
print(Iterable[int], Iterator, Sequence[str], Mapping[str, int], Generator[int], Deque[int], DefaultDict[str, int])  # expect: typing.Iterable[int] typing.Iterator typing.Sequence[str] typing.Mapping[str, int] typing.Generator[int, NoneType, NoneType] typing.Deque[int] typing.DefaultDict[str, int]
T = TypeVar("T")
P = ParamSpec("P")
print(T, P, TypeVarTuple("Ts"), TypeVar("C", covariant=True), List[T], Callable[P, T], Concatenate[int, P])  # expect: ~T ~P Ts +C typing.List[~T] typing.Callable[~P, ~T] typing.Concatenate[int, ~P]
