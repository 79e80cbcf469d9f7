# A generic function keeps its type parameters and runs as any other.
def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default

print(first([3, 4]), first([], "none"))  # expect: 3 none
print(first.__type_params__, first.__type_params__[0].__name__)  # expect: (T,) T
def several[T: (int, str), *Ts, **P](a: T, *args: *Ts): pass
T, Ts, P = several.__type_params__
print(T, Ts, P, T.__constraints__, T.__bound__)  # expect: T Ts P (<class 'int'>, <class 'str'>) None
print("T" in first.__annotations__, first.__annotations__["default"])  # expect: False T | None
