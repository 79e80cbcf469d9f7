# A subclass can extend one part of an inherited property.
class Base:
    @property
    def name(self): return "base"
class Child(Base):
    @Base.name.setter
    def name(self, value): print("set to", value)
class Shout(Base):
    @property
    def name(self): return super().name.upper()

Child().name = "x"  # expect: set to x
print(Child().name, Shout().name)  # expect: base BASE
try:
    del Child().name
except AttributeError as error:
    print(error)  # expect: property 'name' of 'Child' object has no deleter
Base().name = 1  # raises: AttributeError: property 'name' of 'Base' object has no setter
