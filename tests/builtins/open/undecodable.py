# Bytes that are not UTF-8 stop the reading.
with open("bad.bin", "wb") as file:
    file.write(b"ok\xff\xfe")
with open("bad.bin", encoding="utf-8", errors="replace") as file:
    print(ascii(file.read()))  # expect: 'ok\ufffd\ufffd'
with open("bad.bin", encoding="utf-8") as file:
    file.read()  # raises: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
