# accumulate gives running results; starmap unpacks arguments.
import operator
from itertools import accumulate, starmap
print(list(accumulate([1, 2, 3, 4])), list(accumulate([2, 3, 4], operator.mul)), list(accumulate([3, 1, 2], max)))  # expect: [1, 3, 6, 10] [2, 6, 24] [3, 3, 3]
print(list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate([])), list(accumulate("abc")))  # expect: [10, 11, 13] [0] [] ['a', 'ab', 'abc']
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, ["abc", [1, 9]])))  # expect: [32, 9] ['c', 9]
list(starmap(pow, [3]))  # raises: TypeError: 'int' object is not iterable
