# Bytes as hexadecimal digits, with separators, and back.
import binascii
print(binascii.hexlify(b"abcd"), binascii.hexlify(b"abcd", ":"), binascii.hexlify(b"abcd", "-", -2), binascii.hexlify(b"abcde", b"_", 2), binascii.b2a_hex(b"\xff"))
print(binascii.unhexlify("6162"), binascii.unhexlify(b"FF"), binascii.a2b_hex(""))
for convert in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.unhexlify("é"), lambda: binascii.hexlify("a"), lambda: binascii.hexlify(b"ab", "xx"), lambda: binascii.unhexlify(5)):
    try:
        print(convert())
    except Exception as error:
        print(type(error).__name__, error)
print(binascii.Error.__mro__, binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0))
