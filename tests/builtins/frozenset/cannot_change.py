# A frozenset has none of the changing methods.
a = frozenset("ab")
for name in ("add", "remove", "discard", "pop", "clear", "update"):
    print(name, hasattr(a, name), hasattr(set(), name))
# expect: add False True
# expect: remove False True
# expect: discard False True
# expect: pop False True
# expect: clear False True
# expect: update False True
for name in ("union", "copy", "issubset"):
    print(name, hasattr(a, name))
# expect: union True
# expect: copy True
# expect: issubset True
del a["a"]  # raises: TypeError: 'frozenset' object does not support item deletion
