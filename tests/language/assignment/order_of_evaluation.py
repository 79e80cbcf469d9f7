# The value is evaluated first, then the parts of the target from left to right.
def note(name, value):
    print(name)
    return value

table = {}
note("container", table)[note("key", "k")] = note("value", 5)
# expect: value
# expect: container
# expect: key
print(table)  # expect: {'k': 5}
note("first", table)["a"], note("second", table)["b"] = note("pair", (1, 2))
# expect: pair
# expect: first
# expect: second
print(table)  # expect: {'k': 5, 'a': 1, 'b': 2}
