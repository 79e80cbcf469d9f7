# object.__setattr__ and object.__delattr__ do not work on classes; names of classes cannot be deleted.
class A:
    pass


for attempt in [
    lambda: object.__setattr__(str, "x", 1),
    lambda: object.__delattr__(A, "x"),
    lambda: type("a\0b", (), {}),
    lambda: pow(1j, 2, 3),
]:
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(error)
try:
    del A.__name__
except TypeError as error:
    print(error)
