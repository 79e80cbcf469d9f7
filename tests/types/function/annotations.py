# Annotations are kept on the function and computed when asked for.
def area(width: float, height: "float" = 1, *rest: int) -> float:
    return width * height


print(area.__annotations__)
# expect: {'width': <class 'float'>, 'height': 'float', 'rest': <class 'int'>, 'return': <class 'float'>}
print(area(2, 3), area("ab", 2))  # expect: 6 abab


def broken(x: missing):
    return x


print(broken(1))  # expect: 1
broken.__annotations__  # raises: NameError: name 'missing' is not defined
