# The class of an instance can be changed to one of the same layout.
class Caterpillar:
    def move(self): return f"{self.name} crawls"
class Butterfly:
    def move(self): return f"{self.name} flies"

x = Caterpillar()
x.name = "Bea"
print(x.move())  # expect: Bea crawls
x.__class__ = Butterfly
print(x.move(), type(x).__name__, isinstance(x, Caterpillar))  # expect: Bea flies Butterfly False
class Slotted: __slots__ = ("a",)
for other in (Slotted, int, 5):
    try:
        x.__class__ = other
    except TypeError as error:
        print(error)
# expect: __class__ assignment: 'Slotted' object layout differs from 'Butterfly'
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
