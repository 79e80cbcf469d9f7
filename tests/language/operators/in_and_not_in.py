# Containment works for every container, and for iterators by searching.
print(2 in [1, 2], "k" in {"k": 1}, 1 not in {1})  # expect: True True False
print("bc" in "abcd", "" in "", b"a" in b"abc")  # expect: True True True
print(3 in range(0, 10, 3), 4 in range(0, 10, 3))  # expect: True False
numbers = iter([1, 2, 3])
print(2 in numbers, list(numbers))  # expect: True [3]
nan = float("nan")
print(nan in [nan], nan == nan)  # expect: True False
print(3 in "abc")  # raises: TypeError: 'in <string>' requires string as left operand, not int
