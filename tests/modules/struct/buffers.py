# Structs are packed into buffers and unpacked one after the other.
import struct
buffer = bytearray(12)
record = struct.Struct("<hi")
record.pack_into(buffer, 2, 1, -2)
struct.pack_into("<hi", buffer, -4 - 2, 3, 4)
print(buffer, record.unpack_from(buffer, 2), record.unpack_from(memoryview(buffer), -6), record, record.format, record.size)
records = struct.iter_unpack("<H", b"abcdef")
print(iter(records) is records, records.__length_hint__(), next(records), list(records), list(records))
print([name for name, in struct.iter_unpack("2s", b"abcd")], record.pack(1, 2), record.unpack(record.pack(5, 6)))
