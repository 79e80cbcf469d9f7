# A full deque drops an item at the other end; its maximum shows in the repr.
from collections import deque
recent = deque([1, 2], maxlen=3)
print(recent, recent.maxlen)  # expect: deque([1, 2], maxlen=3) 3
recent.extend([3, 4])
print(recent)  # expect: deque([2, 3, 4], maxlen=3)
recent.appendleft(0)
print(recent, deque(range(10), 2), deque([1], maxlen=0))  # expect: deque([0, 2, 3], maxlen=3) deque([8, 9], maxlen=2) deque([], maxlen=0)
print(recent * 2, recent + deque([9]), recent.copy())  # expect: deque([0, 2, 3], maxlen=3) deque([2, 3, 9], maxlen=3) deque([0, 2, 3], maxlen=3)
try:
    recent.insert(1, "x")
except IndexError as error:
    print(error)  # expect: deque already at its maximum size
deque([], -1)  # raises: ValueError: maxlen must be non-negative
