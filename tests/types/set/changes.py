# add(), discard(), remove(), pop() and the update methods change a set.
items = {1, 2}
items.add(3)
items.add(1.0)
items.discard(99)
items.remove(2)
print(items, len(items))  # expect: {1, 3} 2
items.update([4, 5], (6,))
items.intersection_update({3, 4, 5, 6})
items.difference_update([6])
items.symmetric_difference_update({5, 8})
print(sorted(items), {7}.pop(), items.copy() == items)  # expect: [3, 4, 8] 7 True
items.clear()
print(items)  # expect: set()
for call in (lambda: items.pop(), lambda: items.remove("x"), lambda: items.add([])):
    try:
        call()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
# expect: KeyError 'pop from an empty set'
# expect: KeyError 'x'
# expect: TypeError cannot use 'list' as a set element (unhashable type: 'list')
items.remove((1, 2))  # raises: KeyError: (1, 2)
