# reduce() combines items from left to right.
from functools import reduce
print(reduce(lambda a, b: f"({a}+{b})", "abcd"))  # expect: (((a+b)+c)+d)
print(reduce(lambda a, b: a * b, range(1, 11)), reduce(max, [3], 10), reduce(max, [], 10))  # expect: 3628800 10 10
try:
    reduce(max, 5)
except TypeError as error:
    print(error)  # expect: reduce() arg 2 must support iteration
reduce(max, [])  # raises: TypeError: reduce() of empty iterable with no initial value
