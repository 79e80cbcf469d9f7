# Hash functions give the standard digests, also piece by piece and from copies.
import hashlib
for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name, b"abc")
    made.update(bytearray(b"def") * 100)
    copy = made.copy()
    copy.update(memoryview(b"x"))
    length = (20,) if "shake" in name else ()
    print(name, made.name, made.digest_size, made.block_size, made.hexdigest(*length), copy.hexdigest(*length), made.digest(*length)[:4])
print(hashlib.sha256(b"").hexdigest(), hashlib.md5().hexdigest(), hashlib.sha1(b"a", usedforsecurity=False).hexdigest())
