# A subclass with its own random() draws whole numbers from it.
import random
class Always(random.Random):
    def random(self):
        return 0.5
r = Always()
print(r.randint(1, 10), r.choice("abc"), r.uniform(0, 4), r.randrange(100))  # expect: 7 b 2.0 96
class Zero(random.Random):
    def getrandbits(self, k):
        return 0
print(Zero().randint(5, 9), Zero().choice("xyz"))  # expect: 5 x
system = random.SystemRandom()
print(0 <= system.random() < 1, system.randint(3, 3), len(system.randbytes(5)))  # expect: True 3 5
system.getstate()  # raises: NotImplementedError: System entropy source does not have state.
