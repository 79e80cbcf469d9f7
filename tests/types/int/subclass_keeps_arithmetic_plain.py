# A subclass of int computes as an integer, and its own special methods win.
class Dice(int):
    def __new__(cls, pips):
        return super().__new__(cls, pips % 6 or 6)

    def __add__(self, other):
        return Dice(int(self) + int(other))


die = Dice(9)
print(die, repr(die), type(die).__name__)  # expect: 3 3 Dice
print(die + 5, type(die + 5).__name__)  # expect: 2 Dice
print(die * 2, type(die * 2).__name__, type(-die).__name__)  # expect: 6 int int
print(isinstance(die, int), {3: "three"}[die])  # expect: True three
