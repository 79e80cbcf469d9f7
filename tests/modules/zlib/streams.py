# zlib: the same bytes as the library of that name gives, for all levels, formats and strategies, in one piece and in many.
import random
import zlib

r = random.Random(1)
words = " ".join(r.choice(["alpha", "beta", "gamma", "delta", "x", "yy"]) for _ in range(30000)).encode()
samples = [b"", b"a", b"hello world", b"abc" * 1000, bytes(r.randrange(256) for _ in range(5000)), b"the quick brown fox " * 400, words, b"\0" * 100000]
for data in samples:
    for level in range(-1, 10):
        if level == 0 and len(data) > 10000:
            continue
        packed = zlib.compress(data, level)
        print(len(data), level, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)
for bits in (-15, -9, 9, 12, 31, 25):
    for memory, strategy in ((1, 0), (8, 0), (9, 1), (8, 2), (8, 4)):
        packer = zlib.compressobj(6, zlib.DEFLATED, bits, memory, strategy)
        packed = b""
        for at in range(0, len(words), 7777):
            packed += packer.compress(words[at : at + 7777])
            if at % 3 == 0:
                packed += packer.flush(zlib.Z_SYNC_FLUSH)
            if at % 5 == 0:
                packed += packer.flush(zlib.Z_FULL_FLUSH)
            if at % 7 == 0:
                packed += packer.flush(zlib.Z_PARTIAL_FLUSH)
        packed += packer.flush()
        print(bits, memory, strategy, len(packed), zlib.crc32(packed), zlib.decompress(packed, bits) == words)
packer = zlib.compressobj(zdict=b"hello world foo bar")
print((packer.compress(b"hello world hello foo") + packer.flush()).hex())

packed = zlib.compress(words)
reader, made = zlib.decompressobj(), b""
for at in range(0, len(packed), 100):
    made += reader.decompress(packed[at : at + 100])
print(made == words, reader.eof, reader.unused_data)
reader = zlib.decompressobj()
made = reader.decompress(packed + b"more", 50)
print(len(made), len(reader.unconsumed_tail) > 0, reader.eof)
while reader.unconsumed_tail and not reader.eof:
    made += reader.decompress(reader.unconsumed_tail, 10000)
print(made == words, reader.eof, reader.unused_data)
twin = (first := zlib.compressobj()).copy()
print(first.compress(b"one") + first.flush() == zlib.compress(b"one"), zlib.decompress(twin.compress(b"two") + twin.flush()))
for bad in (b"", b"abc", packed[:100], packed[:-1] + b"x", b"x\x9c\xff\xff\xff", b"\x78\x9d", b"\x79\x9c"):
    try:
        print(zlib.decompress(bad))
    except zlib.error as error:
        print(error)
for wrong in (lambda: zlib.compress(b"a", 10), lambda: zlib.compressobj(11), lambda: zlib.decompressobj(99), lambda: zlib.compress("text"), lambda: zlib.decompress(b"a", wbits=99)):
    try:
        print(wrong())
    except (zlib.error, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(zlib.adler32(b"hello"), zlib.crc32(b"hello"), zlib.adler32(b"x" * 100000), zlib.adler32(b"b", zlib.adler32(b"a")) == zlib.adler32(b"ab"), zlib.crc32(b"a", 5))
