# What an instruction remembers about a class is forgotten when the class, its bases or the instance change.
class Base:
    kind = "base"

    def name(self):
        return "Base.name"

    @property
    def size(self):
        return 1


class Left(Base):
    pass


class Right(Base):
    def name(self):
        return "Right.name after " + super().name()


class Slotted:
    __slots__ = ("kind", "size")

    def name(self):
        return "Slotted.name"


def look(thing):
    return thing.kind, thing.name(), thing.size


def put(thing, value):
    thing.kind = value


slotted = Slotted()
slotted.kind, slotted.size = "slot", 7
things = [Left(), Right(), Base(), slotted]
for _ in range(3):
    print([look(thing) for thing in things])
things[0].kind = "own"
print([look(thing) for thing in things])
Base.name = lambda self: "new name"
print([look(thing) for thing in things])
Base.size = property(lambda self: 2)
print([look(thing) for thing in things])
Left.size = 3
print([look(thing) for thing in things])
del Base.size
things[2].size, things[1].size = 4, 5
print([look(thing) for thing in things])
Right.__bases__ = (Left,)
print([look(thing) for thing in things], Right.__mro__)
things[2].__class__ = Right
print([look(thing) for thing in things])
for thing in things:
    put(thing, "put")
print([look(thing) for thing in things])
Base.kind = property(lambda self: "read", lambda self, value: print("set", value))
for thing in things:
    put(thing, "again")
print([look(thing) for thing in things])
things[0].__dict__["name"] = lambda: "instance name"
print([look(thing) for thing in things])
Left.__getattr__ = lambda self, name: f"no {name}"
print(things[0].other, things[1].other)
Left.__getattribute__ = lambda self, name: "always" if name == "kind" else object.__getattribute__(self, name)
print([thing.kind for thing in things])
del slotted.kind
try:
    look(slotted)
except AttributeError as error:
    print(error)


def make(number):
    class Local(Base):
        def name(self):
            return f"Local {number}, " + super().name()

    return Local()


print([make(number).name() for number in range(3)])


class Getter:
    @property
    def value(self, extra="default"):
        return extra


print([Getter().value for _ in range(3)])
