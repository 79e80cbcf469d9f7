# splitlines() knows all line boundaries and can keep them.
text = "one\ntwo\r\nthree\rfour\x0bfive\x85six\u2028seven\n"
print(text.splitlines())  # expect: ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
print(text.splitlines(keepends=True))
# expect: ['one\n', 'two\r\n', 'three\r', 'four\x0b', 'five\x85', 'six\u2028', 'seven\n']
print("".splitlines(), "\n".splitlines(), "a\n\nb".splitlines(), "a\n".split("\n"))
# expect: [] [''] ['a', '', 'b'] ['a', '']
