# Iterating over a list uses positions, so it sees what is added and skips what is removed.
items = [1, 2, 3, 4, 5, 6]
for item in items:
    if item % 2 == 0:
        items.remove(item)
    if item == 1:
        items.append(7)
print(items)  # expect: [1, 3, 5, 7]
items = ["a", "b", "b", "c"]
for item in items:
    if item == "b":
        items.remove(item)
print(items)  # expect: ['a', 'b', 'c']
iterator = iter(items)
print(list(iterator), next(iterator, "done"))  # expect: ['a', 'b', 'c'] done
items.append("late")
print(next(iterator, "still done"))  # expect: still done
