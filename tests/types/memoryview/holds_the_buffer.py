# While a view exists its bytearray cannot change size.
data = bytearray(b"abc")
view = memoryview(data)
try:
    data.append(1)
except BufferError as error:
    print(error)  # expect: Existing exports of data: object cannot be re-sized
view.release()
data.append(100)
print(data)  # expect: bytearray(b'abcd')
with memoryview(data) as inner:
    print(inner[0], inner.obj is data)  # expect: 97 True
inner[0]  # raises: ValueError: operation forbidden on released memoryview object
