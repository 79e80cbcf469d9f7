# A binary file reads and writes bytes, at any position.
with open("data.bin", "wb") as file:
    print(file.write(bytes(range(10))), file.tell())  # expect: 10 10
    file.seek(2)
    file.write(b"AB")
with open("data.bin", "rb") as file:
    print(file.read(3), file.tell(), file.seek(-2, 2), file.read(), file.read())
    # expect: b'\x00\x01A' 3 8 b'\x08\t' b''
    file.seek(0)
    print(file.seek(1, 1), file.read(2), file.readinto(bytearray(4)), file.seekable())
    # expect: 1 b'\x01A' 4 True
with open("data.bin", "r+b") as file:
    file.truncate(4)
print(open("data.bin", "rb").read())  # expect: b'\x00\x01AB'
with open("data.bin", "wb") as file:
    file.write("text")  # raises: TypeError: a bytes-like object is required, not 'str'
