# filter() keeps the items for which the function is true; None keeps true items.
print(list(filter(lambda n: n % 2, range(6))), list(filter(None, [0, "a", "", None, [1]])))
# expect: [1, 3, 5] ['a', [1]]
kept = filter(str.isupper, "aBcD")
print(next(kept), next(kept), next(kept, "end"), iter(kept) is kept)  # expect: B D end True
filter(None)  # raises: TypeError: filter expected 2 arguments, got 1
