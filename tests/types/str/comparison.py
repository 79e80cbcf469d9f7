# Strings are compared by code point, first difference first.
print("apple" < "banana", "Zebra" < "apple", "a" < "aa", "" < "a", "é" > "z")
# expect: True True True True True
print("10" < "9", max("pear", "fig", key=len), sorted(["b", "A", "a", "B"]))
# expect: True pear ['A', 'B', 'a', 'b']
print(sorted(["b", "A", "a", "B"], key=str.lower), sorted(["b", "A", "a", "B"], key=str.casefold, reverse=True))
# expect: ['A', 'a', 'b', 'B'] ['b', 'B', 'A', 'a']
print("a" == 97, "1" == 1)  # expect: False False
"a" < 1  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
