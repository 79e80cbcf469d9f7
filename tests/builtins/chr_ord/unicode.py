# chr() and ord() convert between characters and code points.
print(chr(65), chr(8364), chr(127757), ord("A"), ord("€"), ord("🌍"), ord(b"a"), repr(chr(0)))
# expect: A € 🌍 65 8364 127757 97 '\x00'
print("".join(map(chr, range(97, 103))), [ord(c) - 96 for c in "code"])  # expect: abcdef [3, 15, 4, 5]
ord("ab")  # raises: TypeError: ord() expected a character, but string of length 2 found
