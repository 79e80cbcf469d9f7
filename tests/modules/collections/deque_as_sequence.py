# A deque has the methods of a list, but no slices.
from collections import deque
items = deque([5, 3, 5, 1])
items[1] = 4
del items[0]
items.insert(1, 9)
print(items, items.count(5), items.index(5), 9 in items)  # expect: deque([4, 9, 5, 1]) 1 2 True
items.remove(9)
print(items == deque([4, 5, 1]), items == [4, 5, 1], items < deque([5]))  # expect: True False True
for wrong in (lambda: items[7], lambda: items[0:2], lambda: items.index("q"), lambda: items + [1], lambda: items.remove(8)):
    try:
        wrong()
    except Exception as error:
        items.append(f"{type(error).__name__}: {error}")
print(items[3])  # expect: IndexError: deque index out of range
print(items[4])  # expect: TypeError: sequence index must be integer, not 'slice'
print(items[5])  # expect: ValueError: deque.index(x): x not in deque
print(items[6])  # expect: TypeError: can only concatenate deque (not "list") to deque
print(items[7])  # expect: ValueError: deque.remove(x): x not in deque
