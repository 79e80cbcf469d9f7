# Sequence and mapping patterns apply to classes derived from or registered with the abstract classes of collections.abc.
from collections import UserDict, UserList
from collections.abc import Mapping, Sequence


class Registered:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (10, 20)[index]


class Keyed:
    def __len__(self):
        return 1

    def get(self, key, default=None):
        return {"a": 1}.get(key, default)

    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return 1


class Text(str):
    pass


def kind(value):
    match value:
        case [first, *rest]:
            return "sequence", first, rest
        case {"a": item}:
            return "mapping", item
    return "neither"


print(kind(Registered()), kind(Keyed()))
Sequence.register(Registered)
Mapping.register(Keyed)
print(kind(Registered()), kind(Keyed()), kind(Text("abc")))
print(kind(UserList([1, 2])), kind(UserDict(a=5)))
