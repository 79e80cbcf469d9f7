# Each iterator over a dict has a class of its own.
d = {1: 2}
for iterator in [d, d.keys(), d.values(), d.items()]:
    print(type(iter(iterator)).__name__, type(reversed(iterator)).__name__)
print(list(iter(d.items())), list(reversed(d.values())))
