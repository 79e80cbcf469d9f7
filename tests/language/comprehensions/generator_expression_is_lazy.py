# A generator expression computes nothing before it is asked.
numbers = [1, 2, 3]
squares = (n * n for n in numbers)
numbers.append(4)
print(next(squares), next(squares))  # expect: 1 4
print(list(squares), list(squares))  # expect: [9, 16] []
factor = 2
scaled = (n * factor for n in range(3))
factor = 10
print(list(scaled))  # expect: [0, 10, 20]
print(any(n > 2 for n in iter([1, 5, 1 / 1])))  # expect: True
