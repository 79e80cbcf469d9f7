# Iterating gives characters; `in` looks for substrings.
print(list("héllo"), [*"ab"], tuple("xy"), set("aaa"))
# expect: ['h', 'é', 'l', 'l', 'o'] ['a', 'b'] ('x', 'y') {'a'}
print("ell" in "hello", "" in "", "hello" in "ell", list(reversed("abc")), list(enumerate("ab", 1)))
# expect: True True False ['c', 'b', 'a'] [(1, 'a'), (2, 'b')]
for character in "ok":
    print(character, ord(character))
# expect: o 111
# expect: k 107
a, *rest = "star"
print(a, rest)  # expect: s ['t', 'a', 'r']
5 in "hello"  # raises: TypeError: 'in <string>' requires string as left operand, not int
