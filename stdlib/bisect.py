"""Searching in sorted lists, and inserting into them, in logarithmic time.

>>> bisect_left([1, 2, 2, 3], 2), bisect_right([1, 2, 2, 3], 2)
(1, 3)
"""

from _bisect import bisect_left, bisect_right, insort_left, insort_right

bisect = bisect_right
insort = insort_right
