# replace() changes all or the first few occurrences.
print("a-b-c".replace("-", "+"), "a-b-c".replace("-", "", 1), "aaa".replace("aa", "b"))
# expect: a+b+c ab-c ba
print("abc".replace("", "."), "abc".replace("", ".", 2), "abc".replace("x", "y"), "".replace("", "!"))
# expect: .a.b.c. .a.bc abc !
print("a-b-c".replace("-", "/", count=1))  # expect: a/b-c
"abc".replace("a", 1)  # raises: TypeError: replace() argument 2 must be str, not int
