# strip() removes any of the characters, removeprefix() one exact text.
print(repr("  a b \n".strip()), repr("  a ".lstrip()), repr(" a  ".rstrip()))  # expect: 'a b' 'a ' ' a'
print("xxabcxyx".strip("xy"), "www.example.com".lstrip("w."), "mississippi".rstrip("ip"))
# expect: abc example.com mississ
print("TestCase".removeprefix("Test"), "TestCase".removeprefix("Case"), "TestCase".removesuffix("Case"))
# expect: Case TestCase Test
print(repr("\u3000wide\u3000".strip()), "abc".strip(""), "abc".strip(None))  # expect: 'wide' abc abc
"abc".strip(1)  # raises: TypeError: strip arg must be None or str
