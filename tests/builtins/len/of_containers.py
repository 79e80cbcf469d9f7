# len() counts items and asks __len__ of objects.
class Box:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


print(len(""), len("éa"), len([1]), len({}), len(range(0, 10, 3)), len(b"abc"), len({1, 1}), len(Box(7)))
# expect: 0 2 1 0 4 3 1 7
for size in (-1, "3", 2.0):
    try:
        len(Box(size))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
len(5)  # raises: TypeError: object of type 'int' has no len()
