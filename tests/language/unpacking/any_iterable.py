# Every iterable can be unpacked: generators, dictionaries, strings, sets of one.
def pair():
    yield "left"
    yield "right"

a, b = pair()
print(a, b)  # expect: left right
key, other = {"one": 1, "two": 2}
print(key, other)  # expect: one two
(only,) = {42}
x, y = map(int, "1 2".split())
print(only, x + y)  # expect: 42 3
