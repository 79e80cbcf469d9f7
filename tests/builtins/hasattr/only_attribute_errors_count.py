# hasattr() is false for AttributeError alone.
class Lazy:
    @property
    def ready(self):
        raise AttributeError("not yet")

    def __getattr__(self, name):
        if name == "ready":
            return "from __getattr__"
        raise AttributeError(name)


print(hasattr(Lazy(), "ready"), Lazy().ready, hasattr(Lazy(), "other"), hasattr(Lazy, "ready"))
# expect: True from __getattr__ False True
print(hasattr("", "upper"), hasattr(5, "upper"), hasattr(None, "__class__"))  # expect: True False True
hasattr(Lazy())  # raises: TypeError: hasattr expected 2 arguments, got 1
