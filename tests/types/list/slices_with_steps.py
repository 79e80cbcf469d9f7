# A slice copies with start, stop and step, clamped to the list.
items = list(range(10))
print(items[2:5], items[:3], items[-3:], items[::3], items[::-1], items[8:2:-2])
# expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4]
print(items[100:], items[-100:2], items[5:5], items[5:2], items[-1:-4:-1])
# expect: [] [0, 1] [] [] [9, 8, 7]
copy = items[:]
copy[0] = "changed"
print(items[0], copy is items)  # expect: 0 False
items[::0]  # raises: ValueError: slice step cannot be zero
