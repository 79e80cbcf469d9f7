# IntFlag members are integers, and keep bits that have no name.
from enum import IntFlag
class Mode(IntFlag):
    A = 1
    B = 2
    D = 8
print(Mode.A | Mode.B, repr(Mode.A | Mode.B), repr(Mode.A | 4), repr(Mode(16)), Mode.A + 1)  # expect: 3 <Mode.A|B: 3> <Mode.A|4: 5> <Mode: 16> 2
print(repr(~Mode.A), repr(Mode(0)), list(Mode), f"{Mode.D}", repr(2 | Mode.A), Mode.A | 1 == 1)  # expect: <Mode.B|D|4: 14> <Mode: 0> [<Mode.A: 1>, <Mode.B: 2>, <Mode.D: 8>] 8 <Mode.A|B: 3> True
print(Mode.B in Mode(10), [m.name for m in Mode(11)], isinstance(Mode.A, int))  # expect: True ['A', 'B', 'D'] True
