# IntEnum members are integers: they print, compare and calculate as such.
from enum import IntEnum, auto
class Priority(IntEnum):
    LOW = 1
    HIGH = 10
    TOP = auto()
print(Priority.LOW, repr(Priority.HIGH), f"{Priority.HIGH:03d}", "%d" % Priority.TOP, str(Priority.LOW))  # expect: 1 <Priority.HIGH: 10> 010 11 1
print(Priority.LOW < Priority.HIGH, Priority.LOW + 1, [10, 20][Priority.LOW], Priority(10), Priority.TOP == 11)  # expect: True 2 20 10 True
print(sorted([Priority.HIGH, Priority.LOW]), max(Priority), sum(Priority), isinstance(Priority.LOW, int))  # expect: [<Priority.LOW: 1>, <Priority.HIGH: 10>] 11 22 True
print({Priority.LOW: "low"}[1], Priority.HIGH.to_bytes(1), int(Priority.TOP))  # expect: low b'\n' 11
