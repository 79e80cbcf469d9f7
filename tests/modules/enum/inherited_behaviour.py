# An enumeration without members may be derived from; str and format follow its methods.
from enum import Enum, IntEnum
class Base(Enum):
    def __str__(self):
        return self.name.title()
    @classmethod
    def names(cls):
        return [member.name for member in cls]
class Fruit(Base):
    APPLE = 1
    PEAR = 2
print(Fruit.APPLE, f"{Fruit.PEAR:>6}", repr(Fruit.PEAR), Fruit.names(), Fruit.__mro__[1])  # expect: Apple   Pear <Fruit.PEAR: 2> ['APPLE', 'PEAR'] <enum 'Base'>
class Counted(Enum):
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls.count = len(cls)
class Three(Counted):
    A, B, C = range(3)
print(Three.count, Three.B.value)  # expect: 3 1
class Clash(Enum):
    name = "n"
    value = "v"
print(Clash.name.name, Clash.value.value)  # expect: name v
