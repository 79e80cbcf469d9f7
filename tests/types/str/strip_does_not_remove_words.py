# lstrip() takes a set of characters, not a prefix; a common surprise.
print("testing".lstrip("test"), "testing".removeprefix("test"), "file.txt".rstrip(".txt"), "file.txt".removesuffix(".txt"))
# expect: ing ing file file
print("  spaced  ".strip() + "|", "xxhixx".strip("x"), repr("\n\t text \n".strip()), "abcabc".lstrip("cab") == "")
# expect: spaced| hi 'text' True
print("a.b.c".split(".", 1), "a.b.c".rsplit(".", 1), "one  two".split(" "), "one  two".split())
# expect: ['a', 'b.c'] ['a.b', 'c'] ['one', '', 'two'] ['one', 'two']
