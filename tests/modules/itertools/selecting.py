# compress, dropwhile, takewhile, filterfalse and islice leave items out.
from itertools import compress, dropwhile, filterfalse, islice, takewhile
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(filterfalse(None, [0, 1, "", "a"])))  # expect: ['a', 'c', 'e'] [0, '']
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))  # expect: [1, 2] [3, 1]
print(list(filterfalse(lambda x: x % 2, range(6))))  # expect: [0, 2, 4]
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 1, None, 3)))  # expect: ['a', 'b'] ['c', 'd'] ['b', 'e']
source = iter(range(10))
print(list(islice(source, 1, 6, 2)), list(source))  # expect: [1, 3, 5] [6, 7, 8, 9]
islice([1], -1)  # raises: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
