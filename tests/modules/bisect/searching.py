# bisect finds places in sorted lists.
from bisect import bisect, bisect_left, bisect_right
grades = [60, 70, 80, 90]
print([("FDCBA")[bisect(grades, score)] for score in (33, 60, 79.9, 90, 100)])  # expect: ['F', 'D', 'C', 'A', 'A']
print(bisect_left([1, 2, 2, 3], 2), bisect_right([1, 2, 2, 3], 2), bisect([], 1), bisect([1, 2, 3], 2, 2), bisect([5, 6], 9, 0, 1))  # expect: 1 3 0 2 1
print(bisect_left([("a", 1), ("b", 5)], 3, key=lambda pair: pair[1]))  # expect: 1
bisect([1], 1, -1)  # raises: ValueError: lo must be non-negative
