# next() takes one item, with a default at the end.
items = iter("ab")
print(next(items), next(items), next(items, None), next(items, "again"))  # expect: a b None again
print(next((n for n in [1, 4, 9] if n > 3), None), next((n for n in [] if n), "nothing"))
# expect: 4 nothing
try:
    next([1, 2])
except TypeError as error:
    print(error)  # expect: 'list' object is not an iterator
next(items)  # raises: StopIteration
