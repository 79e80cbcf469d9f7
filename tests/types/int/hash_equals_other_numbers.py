# Numbers that are equal have the same hash, so they are one key.
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j))  # expect: True
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(10 ** 30))
# expect: 0 1 -2 -2 465258685558744706
print(hash(0.5), hash(float("inf")), hash(-0.0), hash(1e300) == hash(int(1e300)))
# expect: 1152921504606846976 314159 0 True
table = {1: "int"}
table[1.0] = "float"
table[True] = "bool"
print(table)  # expect: {1: 'bool'}
