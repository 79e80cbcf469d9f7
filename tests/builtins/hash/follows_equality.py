# hash() is equal for equal values and can be defined with __hash__.
class Card:
    def __init__(self, rank):
        self.rank = rank

    def __eq__(self, other):
        return self.rank == other.rank

    def __hash__(self):
        return hash(("card", self.rank)) if self.rank else -1


print(hash(Card(3)) == hash(Card(3)), len({Card(1), Card(1)}), hash(Card(0)), hash(7), hash(None) == hash(None))
# expect: True 1 -2 7 True
print(hash(10 ** 20), hash(1.5), hash(True), hash(2 ** 61 - 2))
# expect: 848750603811160107 1152921504606846977 1 2305843009213693950
