# A deque grows and shrinks at both ends.
from collections import deque
line = deque("abc")
line.append("d")
line.appendleft("z")
print(line, len(line))  # expect: deque(['z', 'a', 'b', 'c', 'd']) 5
print(line.pop(), line.popleft(), list(line))  # expect: d z ['a', 'b', 'c']
line.extend([1, 2])
line.extendleft([3, 4])
print(line)  # expect: deque([4, 3, 'a', 'b', 'c', 1, 2])
while line:
    last = line.popleft()
print(last, bool(line))  # expect: 2 False
line.popleft()  # raises: IndexError: pop from an empty deque
