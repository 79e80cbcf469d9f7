# A true result of __exit__ suppresses the exception.
class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        return kind is not None and issubclass(kind, self.kinds)

with Suppress(KeyError, IndexError):
    [][1]
    print("not reached")
print("went on")  # expect: went on
with Suppress(KeyError):
    int("x")
# raises: ValueError: invalid literal for int() with base 10: 'x'
