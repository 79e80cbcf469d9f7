# Sequences compare item by item, and a shorter prefix is smaller.
print([1, 2] < [1, 3], (1, 2) < (1, 2, 0), "Zoo" < "apple")  # expect: True True True
print([1, [2, 3]] == [1, [2, 3]], (1,) == [1])  # expect: True False
print([1, "a"] < [2, 0])  # expect: True
print({1, 2} < {1, 2, 3}, {1} < {2}, {1: 2} == {1.0: 2.0})  # expect: True False True
print([1, "a"] < [1, 0])  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
