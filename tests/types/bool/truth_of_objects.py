# Truth asks __bool__ first and then __len__; __bool__ must return a bool.
class Box:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Odd:
    def __bool__(self):
        return 1


print(bool(Box(0)), bool(Box(3)), "full" if Box(1) else "empty")  # expect: False True full
print(Box(0) or "default", Box(2) and "both", not Box(0))  # expect: default both True
bool(Odd())  # raises: TypeError: __bool__ should return bool, returned int
