# A subclass of tuple gets its items in __new__.
class Pair(tuple):
    __slots__ = ()

    def __new__(cls, first, second):
        return super().__new__(cls, (first, second))

    @property
    def first(self):
        return self[0]


pair = Pair(1, 2)
print(pair, pair.first, pair == (1, 2), type(pair[:]).__name__, hash(pair) == hash((1, 2)))
# expect: (1, 2) 1 True tuple True
first, second = pair
print(first + second, isinstance(pair, tuple))  # expect: 3 True
pair.third = 3
# raises: AttributeError: 'Pair' object has no attribute 'third' and no __dict__ for setting new attributes
