# order=True compares the fields as tuples, without those that do not take part.
from dataclasses import dataclass, field
@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
print(Version(1, 2) < Version(1, 3), Version(2) >= Version(1, 9), Version(1, 0, "a") == Version(1, 0, "b"))  # expect: True True True
print(sorted([Version(2), Version(1, 5), Version(1)]), max(Version(0), Version(3)))  # expect: [Version(major=1, minor=0, label=''), Version(major=1, minor=5, label=''), Version(major=2, minor=0, label='')] Version(major=3, minor=0, label='')
try:
    Version(1) < (1, 0)
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Version' and 'tuple'
