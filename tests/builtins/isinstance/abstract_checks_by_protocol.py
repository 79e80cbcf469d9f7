# Programs ask for behaviour with hasattr() and callable() as well as isinstance().
class Duck:
    def quack(self):
        return "Quack"


class Robot:
    quack = "recorded"


for thing in (Duck(), Robot(), 5, Duck):
    can = callable(getattr(thing, "quack", None))
    print(type(thing).__name__, isinstance(thing, Duck), can)
# expect: Duck True True
# expect: Robot False False
# expect: int False False
# expect: type False True
print(isinstance(Duck.quack, type(lambda: 0)), isinstance(len, type(print)), type(Duck().quack).__name__)
# expect: True True method
isinstance(Duck(), Duck())  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
