# The bounds of find(), count() and startswith() may be negative, None or beyond the end.
text = "abcabcabc"
print(text.find("c", -4), text.find("a", 1, None), text.find("a", None, 1), text.rfind("a", 0, -3), text.find("abc", 4, 6))
# expect: 5 3 0 3 -1
print(text.count("abc", 1), text.count("a", -3), text.count("b", 5, 100), text.count("", 9), text.count("", 10))
# expect: 2 1 1 1 0
print(text.startswith("bc", 1, 3), text.endswith("ab", 0, 5), text.startswith("abc", -3), text.index("b", 2, -1))
# expect: True True True 4
text.rindex("abc", 1, 5)  # raises: ValueError: substring not found
