# Items that cannot be compared stop the sort with the comparison's error.
for items in ([3, "a", 1], [1, None], [1j, 2j], [[1], ["a"]], [{}, {}]):
    try:
        items.sort()
    except TypeError as error:
        print(error)
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'dict' and 'dict'
try:
    [2, 1].sort(len)
except TypeError as error:
    print(error)  # expect: sort() takes no positional arguments
[1, 2].sort(key=5)  # raises: TypeError: 'int' object is not callable
