# pop() takes by position, remove() the first equal item.
items = [1, 2, 3, 2, 1.0]
print(items.pop(), items.pop(0), items.pop(-2), items)  # expect: 1.0 1 3 [2, 2]
items.remove(2.0)
print(items)  # expect: [2]
for call in (lambda: items.remove("x"), lambda: [].pop(), lambda: [1].pop(5)):
    try:
        call()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: ValueError list.remove(x): x not in list
# expect: IndexError pop from empty list
# expect: IndexError pop index out of range
items.pop("a")  # raises: TypeError: 'str' object cannot be interpreted as an integer
