# A range counts up and down with any step and is a sequence of its own.
print(list(range(4)), list(range(2, 5)), list(range(10, 0, -3)))  # expect: [0, 1, 2, 3] [2, 3, 4] [10, 7, 4, 1]
print(list(range(5, 5)), list(range(0, -3)))  # expect: [] []
r = range(10, 50, 10)
print(r, len(r), r[1], r[-1], r[1:3], 30 in r, r.index(40))  # expect: range(10, 50, 10) 4 20 40 range(20, 40, 10) True 3
print(range(0) == range(5, 2), r.start, r.stop, r.step)  # expect: True 10 50 10
print(list(reversed(r)), range(10**30)[-1])  # expect: [40, 30, 20, 10] 999999999999999999999999999999
for i in range(3, 0, -1):
    print(i)
# expect: 3
# expect: 2
# expect: 1
range(1, 2, 0)  # raises: ValueError: range() arg 3 must not be zero
