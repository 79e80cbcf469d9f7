# A set that changes its size during an iteration says so.
items = {1, 2, 3}
for item in items.copy():
    items.add(item + 10)
print(len(items))  # expect: 6
for item in items:
    items.discard(item)  # raises: RuntimeError: Set changed size during iteration
