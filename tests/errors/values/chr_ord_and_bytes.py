# Code points and byte values out of range are refused.
def attempt(source):
    try:
        eval(source)
    except (ValueError, OverflowError, TypeError, LookupError) as error:
        print(type(error).__name__, error)

for source in (
    "chr(-1)", "chr(0x110000)", "chr(10**30)", "bytes([256])", "bytes([-1])", "bytes('a')",
    "bytes(-1)", "bytes.fromhex('0g')", "'é'.encode('ascii')", "b'\\xff'.decode()",
    "'a'.encode('nope')", "bytes(1.5)",
):
    attempt(source)
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError string argument without an encoding
# expect: ValueError negative count
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: LookupError unknown encoding: nope
# expect: TypeError cannot convert 'float' object to bytes
b"\xe9t\xe9".decode("utf-8")  # raises: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
