# Bounds and defaults of type parameters are evaluated only when asked.
def f[T: later, U = also_later](x: T) -> U:
    return x

print(f(5))  # expect: 5
later = int
T, U = f.__type_params__
print(T.__bound__)  # expect: <class 'int'>
class Box[T = str]: pass
print(Box.__type_params__[0].__default__)  # expect: <class 'str'>
U.__default__  # raises: NameError: name 'also_later' is not defined
