# decode() turns bytes into text and explains where it fails.
print(b"caf\xc3\xa9".decode(), b"caf\xe9".decode("latin-1"), b"\xff\xfea\x00".decode("utf-16"))
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"))
print(b"a\xffb".decode("utf-8", errors="backslashreplace"), b"".decode())
try:
    b"\xe9".decode("ascii")
except UnicodeDecodeError as error:
    print(error, error.start, error.end, error.reason, error.object)
b"ab\xff".decode()
# raises: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
