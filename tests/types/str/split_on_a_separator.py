# split() with a separator keeps empty pieces.
print("a,b,,c,".split(","), "".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
# expect: ['a', 'b', '', 'c', ''] [''] ['a', 'b,c'] ['a,b', 'c']
print("a--b---c".split("--"), "abc".split("x"), "1<>2<>3".split("<>", maxsplit=-1))
# expect: ['a', 'b', '-c'] ['abc'] ['1', '2', '3']
try:
    "abc".split("")
except ValueError as error:
    print(error)  # expect: empty separator
"abc".split(1)  # raises: TypeError: must be str or None, not int
