# print() shows every kind of value as str() does.
print(None, True, 1, -0.0, 1e100, 2j, "text", b"bytes", [1, "a"], (1,), {1: "b"}, {3}, range(2), slice(1), ...)
print(int, len, print.__name__, type(None), NotImplemented, ValueError("shown"), KeyError("k"))
print([[], {}, (), set(), frozenset(), "", b"", bytearray(), None])
print("unicode: äöü ß 世界 🌍 \u200d", "quote's", 'double "', "back\\slash")
