# Numbers packed into bytes and read back, as in a file format.
def pack(records):
    data = b"REC1" + len(records).to_bytes(2, "big")
    for name, value in records:
        encoded = name.encode()
        data += bytes([len(encoded)]) + encoded + value.to_bytes(4, "little", signed=True)
    return data


def unpack(data):
    if data[:4] != b"REC1":
        raise ValueError(f"unknown format {data[:4]!r}")
    position = 6
    for _ in range(int.from_bytes(data[4:6], "big")):
        size = data[position]
        name = data[position + 1 : position + 1 + size].decode()
        position += size + 5
        yield name, int.from_bytes(data[position - 4 : position], "little", signed=True)


data = pack([("ä", 1), ("balance", -70000)])
print(len(data), data[:12], data[-4:].hex(" "), list(unpack(data)))
# expect: 25 b'REC1\x00\x02\x02\xc3\xa4\x01\x00\x00' 90 ee fe ff [('ä', 1), ('balance', -70000)]
list(unpack(b"PNG\r\n"))  # raises: ValueError: unknown format b'PNG\r'
