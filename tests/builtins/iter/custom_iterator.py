# A class is its own iterator with __iter__ and __next__.
class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)), [*Countdown(2)], 2 in Countdown(3), dict(zip("ab", Countdown(9))))
# expect: [3, 2, 1] 10 5 [2, 1] True {'a': 9, 'b': 8}
countdown = Countdown(3)
for number in countdown:
    print(number, list(countdown))
# expect: 3 [2, 1]
first, *rest = Countdown(4)
print(first, rest, next(Countdown(0), "none"))  # expect: 4 [3, 2, 1] none
