# A frozenset cannot change and can be a key.
key = frozenset("ab")
print({key: 1}[frozenset(["b", "a"])], hash(key) == hash(frozenset("ba")), key | {"c"} == set("abc"))
# expect: 1 True True
print(type(key | {"c"}).__name__, type({"c"} | key).__name__, key.copy() is key, len(key & {"a"}))
# expect: frozenset set True 1
print(key.union("c") == frozenset("abc"), key.isdisjoint("xy"), key - {"a"}, key >= {"a"})
# expect: True True frozenset({'b'}) True
value = original = frozenset([1])
value |= {2}
print(len(value), len(original))  # expect: 2 1
key.add("c")  # raises: AttributeError: 'frozenset' object has no attribute 'add'
