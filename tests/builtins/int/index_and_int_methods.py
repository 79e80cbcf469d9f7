# int() asks __int__, then __index__.
class Whole:
    def __index__(self):
        return 7


class Rough:
    def __int__(self):
        return 3


print(int(Whole()), int(Rough()), [10, 20][True], "abcdefgh"[Whole()], range(10)[Whole()], hex(Whole()), int("11", Whole()))
# expect: 7 3 20 h 7 0x7 8


class Wrong:
    def __int__(self):
        return "3"


int(Wrong())  # raises: TypeError: __int__ returned non-int (type str)
