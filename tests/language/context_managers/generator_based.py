# A small class turns a generator into a context manager.
class manager:
    def __init__(self, function):
        self.function = function
    def __call__(self, *args):
        self.generator = self.function(*args)
        return self
    def __enter__(self):
        return next(self.generator)
    def __exit__(self, kind, error, traceback):
        try:
            next(self.generator) if error is None else self.generator.throw(error)
        except StopIteration:
            return error is not None

@manager
def section(name):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    print("close", name)

with section("a") as value:
    print(value)
# expect: open a
# expect: A
# expect: close a
with section("b"):
    raise ValueError("in b")
# expect: open b
# expect: caught in b
# expect: close b
