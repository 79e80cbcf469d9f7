# Anything with __index__ is an index, and a stored slice works on every sequence.
class Position:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


items = list("abcdef")
middle = slice(Position(1), Position(-1))
print(items[Position(2)], items[middle], "abcdef"[middle], (1, 2, 3)[middle], items[:True])
# expect: c ['b', 'c', 'd', 'e'] bcde (2,) ['a']
items[Position(0)] = "A"
del items[Position(-1)]
print(items, items * Position(2) == items * 2, items.pop(Position(1)))
# expect: ['A', 'c', 'd', 'e'] True b
items["1"]  # raises: TypeError: list indices must be integers or slices, not str
