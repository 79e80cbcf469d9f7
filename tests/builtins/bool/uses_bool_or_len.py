# bool() of an object without __bool__ and __len__ is true; errors inside pass through.
class Empty:
    def __len__(self):
        return 0


class Failing:
    def __bool__(self):
        raise ValueError("undecided")


print(bool(Empty()), bool(object()), bool(bool), bool(lambda: 0), bool("False"), bool(0.0), bool(0j), bool(b"\0"))
# expect: False True True True True False False True
print([x for x in (0, 1, "", "a", [], [0], None, {}, {0}) if x])  # expect: [1, 'a', [0], {0}]
while Failing():
    pass  # raises: ValueError: undecided
