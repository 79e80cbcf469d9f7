# get_origin and get_args take hints apart.
from typing import *
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(int))  # expect: <class 'list'> (<class 'str'>, <class 'int'>) None
print(get_origin(int | str), get_args(Optional[int]), get_origin(Literal[1]), get_args(Literal[1, 2]))  # expect: <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>) typing.Literal (1, 2)
print(get_args(Callable[[int, str], bool]), get_args(Callable[..., int]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1, 2]))  # expect: ([<class 'int'>, <class 'str'>], <class 'bool'>) (Ellipsis, <class 'int'>) typing.Annotated (<class 'int'>, 1, 2)
print(get_origin(list[int]), get_args(list[int]), get_origin(Generic), get_args(int))  # expect: <class 'list'> (<class 'int'>,) <class 'typing.Generic'> ()
print(List[int] == List[int], hash(List[int]) == hash(List[int]), List[int] == List[str], Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True])  # expect: True True False True False
