# bytes() asks __bytes__, then __index__, then iterates.
class Packet:
    def __bytes__(self):
        return b"packet"


class Size:
    def __index__(self):
        return 3


class Wrong:
    def __bytes__(self):
        return "text"


print(bytes(Packet()), bytes(Size()), bytearray(Size()), bytes(n for n in (1, 2)), bytes({3: 4}), bytes(memoryview(b"m")))
# expect: b'packet' b'\x00\x00\x00' bytearray(b'\x00\x00\x00') b'\x01\x02' b'\x03' b'm'
bytes(Wrong())  # raises: TypeError: __bytes__ returned non-bytes (type str)
