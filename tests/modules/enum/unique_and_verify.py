# unique and verify refuse enumerations that break a rule.
from enum import Enum, IntEnum, Flag, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE
def duplicates():
    @unique
    class Wrong(Enum):
        A = 1
        B = 1
        C = 1
def gap():
    @verify(CONTINUOUS)
    class Wrong(IntEnum):
        A = 1
        C = 4
def unnamed():
    @verify(NAMED_FLAGS)
    class Wrong(Flag):
        A = 1
        AB = 3
for wrong in (duplicates, gap, unnamed):
    try:
        wrong()
    except ValueError as error:
        print(error)  # expect: duplicate values found in <enum 'Wrong'>: B -> A, C -> A
        # expect: invalid enum 'Wrong': missing values 2, 3
        # expect: invalid Flag 'Wrong': alias AB is missing value 0x2 [use enum.show_flag_values(value) for details]
