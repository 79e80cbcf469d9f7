# A set of thousands of numbers and tuples stays correct.
numbers = set(range(0, 30_000, 3)) & set(range(0, 30_000, 5))
print(len(numbers), 15 in numbers, 16 in numbers, sum(numbers))  # expect: 2000 True False 29985000
points = {(x, y) for x in range(100) for y in range(100) if x * x + y * y < 2500}
print(len(points), (49, 9) in points, (50, 0) in points, len({(y, x) for x, y in points} - points))
# expect: 2006 True False 0
for n in range(0, 30_000, 2):
    numbers.discard(n)
print(len(numbers), min(numbers), max(numbers))  # expect: 1000 15 29985
