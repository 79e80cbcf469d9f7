# A flag that keeps bits without names counts them, too.
from enum import KEEP, Flag


class Kept(Flag, boundary=KEEP):
    A = 1
    B = 2


print(len(Kept(9)), list(Kept(9)), Kept(9))  # expect: 2 [<Kept.A: 1>] Kept.A|8
