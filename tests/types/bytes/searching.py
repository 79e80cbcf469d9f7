# The searching methods take bytes or one integer.
data = b"banana"
print(data.find(b"an"), data.rfind(b"an"), data.find(97), data.index(b"n"), data.rindex(110))
# expect: 1 3 1 2 4
print(data.count(b"a"), data.count(97), data.find(b"x"), data.startswith((b"x", b"ba")), data.endswith(b"na"))
# expect: 3 3 -1 True True
try:
    data.find("an")
except TypeError as error:
    print(error)  # expect: argument should be integer or bytes-like object, not 'str'
data.index(b"x")  # raises: ValueError: subsection not found
