# Equal strings have equal hashes whatever built them.
a = "".join(["he", "llo"])
b = "hello"
print(a == b, hash(a) == hash(b), {a: 1}[b], a is not None)  # expect: True True 1 True
print(hash("") == hash(""), "é" == "e\u0301", len("é"), len("e\u0301"))  # expect: True False 1 2
print("\N{GREEK SMALL LETTER ALPHA} \u03b1 \x41 \101 \U0001F600")  # expect: α α A A 😀
