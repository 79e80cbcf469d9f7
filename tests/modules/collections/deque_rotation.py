# rotate() turns a deque to the right, or to the left for a negative number.
from collections import deque
numbers = deque(range(7))
numbers.rotate(2)
print(numbers)  # expect: deque([5, 6, 0, 1, 2, 3, 4])
numbers.rotate(-3)
print(numbers)  # expect: deque([1, 2, 3, 4, 5, 6, 0])
numbers.rotate(700)
print(numbers[0], numbers[-1], numbers[3])  # expect: 1 0 4
numbers.reverse()
print(numbers, list(reversed(numbers)))  # expect: deque([0, 6, 5, 4, 3, 2, 1]) [1, 2, 3, 4, 5, 6, 0]
many = deque(range(100))
many.rotate(33)
many.rotate(-1033)
print(list(many)[:3])  # expect: [0, 1, 2]
