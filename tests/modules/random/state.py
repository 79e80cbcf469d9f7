# getstate() and setstate() go back in time; a copy goes its own way.
import copy
import random
r = random.Random(3)
r.gauss()
state = r.getstate()
first = [r.random(), r.gauss(), r.getrandbits(5)]
r.setstate(state)
print(first == [r.random(), r.gauss(), r.getrandbits(5)], state[0], len(state[1]))  # expect: True 3 625
other = copy.copy(r)
print(other.random() == r.random(), other is r)  # expect: True False
r.setstate((1, (), None))  # raises: ValueError: state with version 1 passed to Random.setstate() of version 3
