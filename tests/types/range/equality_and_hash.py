# Ranges are equal when they give the same items.
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 1), range(3) == [0, 1, 2])
# expect: True True False
print(hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(3): "r"}[range(0, 3)], 2.0 in range(3), "a" in range(3))
# expect: True r True False
print(range(True), range(5)[True], max(range(5)), sum(range(101)))  # expect: range(0, 1) 1 4 5050
range(3) < range(4)  # raises: TypeError: '<' not supported between instances of 'range' and 'range'
