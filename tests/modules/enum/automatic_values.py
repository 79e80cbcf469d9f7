# auto() asks _generate_next_value_ for a value.
from enum import Enum, auto
class Count(Enum):
    ONE = auto()
    FIVE = 5
    SIX = auto()
    PAIR = (auto(), "x")
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name}{count}"
    A = auto()
    B = auto()
print([member.value for member in Count], [member.value for member in Named])  # expect: [1, 5, 6, (7, 'x')] ['A0', 'B1']
try:
    class Mixed(Enum):
        A = "a"
        B = 1
        C = auto()
except TypeError as error:
    print(error)  # expect: unable to sort non-numeric values
