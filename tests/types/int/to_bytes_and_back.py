# to_bytes and from_bytes convert with a length, an order and a sign.
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"))  # expect: b'\x04\x00' b'\x00\x04\x00\x00'
print((-2).to_bytes(3, "big", signed=True), (5).to_bytes())  # expect: b'\xff\xff\xfe' b'\x05'
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True))
# expect: 1024 -2
print(int.from_bytes([1, 2, 3], "little"), int.from_bytes(b""))  # expect: 197121 0
print((2 ** 80).to_bytes(11, "little"))  # expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
