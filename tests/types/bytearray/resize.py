# resize() cuts the bytearray or fills it with zeros.
data = bytearray(b"abc")
data.resize(5)
print(data)  # expect: bytearray(b'abc\x00\x00')
data.resize(2)
print(data, len(data))  # expect: bytearray(b'ab') 2
data.resize(-1)  # raises: ValueError: Can only resize to positive sizes, got -1
