# A backslash before a character that it does not escape stays in the string and the program is warned.
# exit: 0
s = """abc
foo \d bar \q
"""
b = b"\w"
x = 1
f = f"{x}\d"
octal = "\400"
r = r"\d"
joined = ("ab"
   "c\p")
print(repr(s), b, f, octal, r, joined)
