# Numbers are packed in the order, size and alignment that the format says.
import struct
for form, values in [(">bBhHiIlLqQ", (-1, 255, -2, 65535, -3, 4294967295, -4, 4294967294, -5, 2**64 - 1)), ("@bBhHiIlLqQnN", (-1, 255, -2, 65535, -3, 4294967295, -4, 4294967294, -5, 2**64 - 1, -7, 8)),
                     (">efd", (1.5, -2.25, 3.1)), ("<eee", (65504.0, 5.9e-8, 1e-9)), (">e", (float("inf"),)), ("!D", (1 + 2j,)),
                     ("4s?p3p", (b"abcdef", True, b"x", b"hello")), ("xx2h", (1, 2)), ("> i", (3,)), ("=5si?", (b"ab", 1, True)), ("3c", (b"a", b"b", b"c"))]:
    packed = struct.pack(form, *values)
    print(form, packed, struct.unpack(form, packed), struct.calcsize(form))
print([struct.calcsize(form) for form in ("bi", "ib", "<bi", "bi0q", "", "5x", "bhilq")])
