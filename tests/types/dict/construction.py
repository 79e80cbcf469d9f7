# dict() takes pairs, mappings and keyword arguments; fromkeys() repeats a value.
print(dict([("a", 1), ["b", 2]], c=3), dict({"x": 1}, y=2), dict(a=1), dict(zip("ab", range(2))), dict())
# expect: {'a': 1, 'b': 2, 'c': 3} {'x': 1, 'y': 2} {'a': 1} {'a': 0, 'b': 1} {}
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "b": 2, **{"a": 3}})
# expect: {'a': None, 'b': None} {1: 0, 2: 0} {'a': 3, 'b': 2}
for argument in ([1, 2], ["ab", "c"], 5):
    try:
        print(dict(argument))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError object is not iterable
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required
# expect: TypeError 'int' object is not iterable
