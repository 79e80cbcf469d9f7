# count, cycle and repeat go on for ever, unless repeat is told how often.
from itertools import count, cycle, islice, repeat
print(list(islice(count(3), 3)), list(islice(count(1, 0.5), 3)), list(islice(count(10, -5), 3)))  # expect: [3, 4, 5] [1, 1.5, 2.0] [10, 5, 0]
print(list(islice(cycle("ab"), 5)), list(cycle([])))  # expect: ['a', 'b', 'a', 'b', 'a'] []
print(list(repeat("x", 3)), list(islice(repeat(1), 2)), list(map(pow, range(4), repeat(2))))  # expect: ['x', 'x', 'x'] [1, 1] [0, 1, 4, 9]
numbers = count(3)
next(numbers)
print(numbers, count(), count(1, 2), count(1.5, 1.0), repeat("a"), repeat("a", 2))  # expect: count(4) count(0) count(1, 2) count(1.5, 1.0) repeat('a') repeat('a', 2)
count("a")  # raises: TypeError: a number is required
