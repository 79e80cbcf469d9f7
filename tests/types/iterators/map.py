# map() calls a function with one item of each iterable, when asked.
calls = []
doubled = map(lambda n: calls.append(n) or n * 2, [1, 2, 3])
print(calls, next(doubled), calls, list(doubled), calls)  # expect: [1, 2, 3] 2 [1, 2, 3] [4, 6] [1, 2, 3]
print(list(map(pow, [2, 3], [3, 2, 1])), list(map(str, range(3))), list(map(int, "12")))
# expect: [8, 9] ['0', '1', '2'] [1, 2]
try:
    list(map(None, [1]))
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not callable
print(list(map(lambda a, b: a + b, "ab", "cd", strict=True)))  # expect: ['ac', 'bd']
map(str)  # raises: TypeError: map() must have at least two arguments.
