# Lists compare item by item; the first difference decides.
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 100])
# expect: True True True True True
print([1, "a"] == [1.0, "a"], [1] == (1,), [[1, 2], [3]] < [[1, 2], [4]], [1, "a"] != [1, "b"])
# expect: True False True True
print([1, "a"] < [2, 5])  # expect: True
[1, "a"] < [1, 5]  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
