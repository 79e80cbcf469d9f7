# Slice assignment needs an iterable and the right length for steps.
items = [1, 2, 3, 4]
for source in ("items[0:1] = 5", "items[::2] = [1]", "items[::0]", "items['a':]", "items[0:1] = None"):
    try:
        exec(source)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError must assign iterable to extended slice
# expect: ValueError attempt to assign sequence of size 1 to extended slice of size 2
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError must assign iterable to extended slice
print(items)  # expect: [1, 2, 3, 4]
items[::2] = range(3)  # raises: ValueError: attempt to assign sequence of size 3 to extended slice of size 2
