# Any hashable object is a key: numbers, text, tuples, classes, functions, None.
def function():
    pass


table = {1: "int", "1": "str", (1,): "tuple", None: "none", int: "class", function: "function", 1.5: "float", b"1": "bytes"}
table[frozenset([1])] = "frozenset"
table[True] = "replaced"
print(len(table), table[1], table[1.0], table["1"], table[int], table[function], table[b"1"], table[frozenset([1])])
# expect: 9 replaced replaced str class function bytes frozenset
print([type(key).__name__ for key in table])
# expect: ['int', 'str', 'tuple', 'NoneType', 'type', 'function', 'float', 'bytes', 'frozenset']
table[1, 2]  # raises: KeyError: (1, 2)
