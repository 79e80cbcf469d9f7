# enumerate() counts along an iterable, from any start.
print(list(enumerate("abc")), list(enumerate(["x"], start=5)), list(enumerate("ab", -1)))
# expect: [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'x')] [(-1, 'a'), (0, 'b')]
counter = enumerate("ab")
print(next(counter), list(counter), list(counter), iter(counter) is counter)
# expect: (0, 'a') [(1, 'b')] [] True
for position, (key, value) in enumerate({"k": "v"}.items(), 1):
    print(position, key, value)
# expect: 1 k v
enumerate(5)  # raises: TypeError: 'int' object is not iterable
