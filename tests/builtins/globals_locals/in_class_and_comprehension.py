# A class body has its own locals; a comprehension sees its function's names.
class Body:
    first = 1
    names = sorted(name for name in locals() if not name.startswith("__"))
    size = len([n for n in (1, 2)])


print(Body.names, Body.size, hasattr(Body, "n"))  # expect: ['first'] 2 False


def outer():
    a = 1
    return [sorted(locals()) for b in (2,)]


print(outer(), [sorted({**locals()})[0][:2] for _ in "a"])  # expect: [['a', 'b']] ['_']
