# What does not fit its format is a struct.error.
import struct
for form, values in [("i", ()), ("i", (1, 2)), ("b", (200,)), ("B", (-1,)), ("H", (-1,)), ("i", (1 << 40,)), ("Q", (-1,)), ("<q", (1 << 70,)), ("i", ("a",)), ("i", (1.5,)),
                     ("f", ("a",)), ("f", (1e300,)), ("e", (1e10,)), ("c", (1,)), ("c", (b"ab",)), ("3s", (1,)), ("z", ()), ("3", ()), ("<n", (1,)), ("i>", (1,))]:
    try:
        print(struct.pack(form, *values))
    except Exception as error:
        print(form, type(error).__name__, error)
for unpack in (lambda: struct.unpack("i", b""), lambda: struct.unpack("i", "abcd"), lambda: struct.unpack_from("i", b"123"), lambda: struct.unpack_from("i", b"12345", -3),
               lambda: struct.unpack_from("i", b"12345", -9), lambda: struct.unpack_from("i", b"12345", 9), lambda: struct.iter_unpack("i", b"123"), lambda: struct.Struct(5),
               lambda: struct.pack_into("i", bytearray(4), 1, 1), lambda: struct.pack_into("i", bytearray(8), -2, 1), lambda: struct.pack_into("i", b"1234", 0, 1)):
    try:
        print(unpack())
    except Exception as error:
        print(type(error).__name__, error)
print(struct.error.__mro__)
