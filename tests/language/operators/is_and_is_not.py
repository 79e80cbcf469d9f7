# Identity compares objects, not values.
a = [1]
b = [1]
c = a
print(a is b, a is c, a is not b)  # expect: False True True
print(None is None, a is not None)  # expect: True True
print(type(1) is int, type(True) is int)  # expect: True False
missing = object()
print({}.get("k", missing) is missing)  # expect: True
