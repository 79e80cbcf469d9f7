# translate() maps code points to text, other code points or nothing.
table = str.maketrans("abc", "xyz", "-")
print("a-b-c-d".translate(table), table[ord("-")])  # expect: xyzd None
print("hello".translate({ord("l"): "L", ord("h"): None, 111: 48}))  # expect: eLL0
print(str.maketrans({"a": "1", 98: "2"}), "éa".translate(str.maketrans({"é": "e"})))
# expect: {97: '1', 98: '2'} ea
str.maketrans("ab", "c")  # raises: ValueError: the first two maketrans arguments must have equal length
