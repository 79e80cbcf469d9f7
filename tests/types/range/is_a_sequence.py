# A range computes its items, counts and slices without storing them.
numbers = range(10, 0, -3)
print(list(numbers), len(numbers), numbers[1], numbers[-1], numbers[1:], numbers[::-1], 7 in numbers, 8 in numbers)
# expect: [10, 7, 4, 1] 4 7 1 range(7, -2, -3) range(1, 13, 3) True False
print(numbers.start, numbers.stop, numbers.step, numbers.index(4), numbers.count(4), numbers.count(5))
# expect: 10 0 -3 2 1 0
print(range(5), range(2, 5), range(0, 10, 2), range(0), bool(range(0)), list(reversed(range(4))))
# expect: range(0, 5) range(2, 5) range(0, 10, 2) range(0, 0) False [3, 2, 1, 0]
big = range(10 ** 20)
print(len(range(10 ** 18)), 10 ** 19 in big, big[-1], big[5:10 ** 19])
# expect: 1000000000000000000 True 99999999999999999999 range(5, 10000000000000000000)
numbers[4]  # raises: IndexError: range object index out of range
