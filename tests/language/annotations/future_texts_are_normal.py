# Under from __future__ import annotations the texts have single quotes and usual spaces.
from __future__ import annotations


def f(a:int|None, b: "str" = 1, *c: list[ int ], d: dict[str,int]) -> tuple["A",   "B"]: ...


print(f.__annotations__)
