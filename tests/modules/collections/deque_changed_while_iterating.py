# A deque that changes while it is iterated over says so.
from collections import deque
items = deque([1, 2, 3])
items.append(items)
print(items)  # expect: deque([1, 2, 3, [...]])
for item in items:
    items.append(item)  # raises: RuntimeError: deque mutated during iteration
