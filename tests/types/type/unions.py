# The | operator between classes makes a union for isinstance and annotations.
number = int | float
print(number, isinstance(1, number), isinstance("", number), issubclass(bool, int | str), isinstance(None, int | None))
# expect: int | float True False True True
print(int | None == None | int, (int | str) == (str | int), number.__args__, int | int)
# expect: True True (<class 'int'>, <class 'float'>) <class 'int'>
print(list[int], dict[str, list[int]], tuple[int, ...], list[int]("ab"), type(list[int]).__name__)
# expect: list[int] dict[str, list[int]] tuple[int, ...] ['a', 'b'] GenericAlias
isinstance(1, list[int])  # raises: TypeError: isinstance() argument 2 cannot be a parameterized generic
