# append() adds one item, extend() and += all items of an iterable.
items = [1]
alias = items
items.append([2, 3])
items.extend("ab")
items += (4, 5)
items.extend(items[:1])
print(items, alias is items)  # expect: [1, [2, 3], 'a', 'b', 4, 5, 1] True
items = items + [6]
print(alias is items, len(alias), [0] * 3, 2 * ["x"], [1] * -1)  # expect: False 7 [0, 0, 0] ['x', 'x'] []
try:
    items + (1,)
except TypeError as error:
    print(error)  # expect: can only concatenate list (not "tuple") to list
items += 5  # raises: TypeError: 'int' object is not iterable
