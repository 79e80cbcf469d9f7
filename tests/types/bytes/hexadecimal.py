# hex() and fromhex() convert, with separators and ignored spaces.
data = bytes([1, 171, 205, 239])
print(data.hex(), data.hex(" "), data.hex(":", 2), data.hex("-", -3))
# expect: 01abcdef 01 ab cd ef 01ab:cdef 01abcd-ef
print(bytes.fromhex("01 ab CD"), bytes.fromhex(""), bytearray.fromhex("ff"))
# expect: b'\x01\xab\xcd' b'' bytearray(b'\xff')
try:
    bytes.fromhex("0")
except ValueError as error:
    print(error)  # expect: fromhex() arg must contain an even number of hexadecimal digits
bytes.fromhex("zz")  # raises: ValueError: non-hexadecimal number found in fromhex() arg at position 0
