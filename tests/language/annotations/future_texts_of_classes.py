# Under the future statement a class has its annotations as texts in its namespace, and no function that makes them.
from __future__ import annotations


class Point:
    x: int
    y: list[Point] = []
    if x := True:
        pass


class Perhaps:
    if True:
        a: int
    else:
        b: str


print("__annotations__" in vars(Point), "__annotate_func__" in vars(Point))  # expect: True False
print(Point.__annotations__, Point.__annotate__)  # expect: {'x': 'int', 'y': 'list[Point]'} None
print(Perhaps.__annotations__)  # expect: {'a': 'int'}
