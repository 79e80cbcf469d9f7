# A class with __getitem__ and __len__ inherits the other methods of a sequence.
from collections.abc import Sequence
class Squares(Sequence):
    def __init__(self, size):
        self.size = size
    def __len__(self):
        return self.size
    def __getitem__(self, index):
        if not 0 <= index < self.size:
            raise IndexError(index)
        return index * index
squares = Squares(5)
print(list(squares), list(reversed(squares)), 9 in squares, 8 in squares)  # expect: [0, 1, 4, 9, 16] [16, 9, 4, 1, 0] True False
print(squares.index(16), squares.count(4), isinstance(squares, Sequence))  # expect: 4 1 True
