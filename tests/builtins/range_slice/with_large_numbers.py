# Ranges and slices accept numbers beyond the machine word.
big = 10 ** 30
r = range(big, big + 10, 3)
print(list(r)[-1] - big, r[2] - big, big + 3 in r, big + 1 in r, r.index(big + 9), r[::-1][0] - big, r.count(big))
# expect: 9 6 True False 3 9 1
print([1, 2, 3][-big:big], "abc"[:big], slice(-big, big).indices(3), (1, 2)[big:])
# expect: [1, 2, 3] abc (0, 3, 1) ()
try:
    len(range(big))
except OverflowError as error:
    print(error)  # expect: Python int too large to convert to C ssize_t
[1, 2, 3][big]  # raises: IndexError: cannot fit 'int' into an index-sized integer
