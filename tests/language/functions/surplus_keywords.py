# Keywords that no parameter has go to `**kwargs`, in the order of the call, by whatever way they come.
def options(first, /, second=2, *, third=3, **rest):
    return first, second, third, rest


def only(**rest):
    return rest


print(options(1, fourth=4), options(1, first=10, second=20), options(1, z=1, third=30, y=2, second=5))
print(only(), only(a=1), only(b=2, a=1), only(**{"x": 1, "y": 2}, z=3))
print(options(1, **{"".join(["sec", "ond"]): 7, "".join(["ot", "her"]): 8}))
print(only(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14))
kept = only(a=1)
kept["b"] = 2
print(kept, only(a=1))
for call in (
    lambda: options(),
    lambda: options(first=1),
    lambda: options(1, second=2, **{"second": 3}),
    lambda: options(1, 2, second=3),
    lambda: options(1, 2, 3),
    lambda: only(1),
    lambda: only(**{1: 2}),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Record:
    def __init__(self, name, **fields):
        self.name = name
        self.__dict__.update(fields)

    def changed(self, **fields):
        return Record(self.name, **{**self.__dict__, **fields} | {"note": "changed"}) if fields else self


try:
    Record("a", size=1).changed(size=2)
except TypeError as error:
    print(error)
print(vars(Record("b", size=1, colour="red")))
