# Authentication codes of messages, with keys of any length.
import hashlib
import hmac
for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b"):
    code = hmac.new(b"key", b"mess", name)
    copy = code.copy()
    code.update(b"age")
    print(name, code.hexdigest(), copy.hexdigest()[:8], code.name, code.digest_size, code.block_size)
print(hmac.new(b"k" * 200, b"m", hashlib.sha256).hexdigest(), hmac.digest(b"k", b"m", "sha1").hex(), hmac.HMAC(bytearray(b"k"), digestmod="md5").digest())
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"ab", b"a"), hmac.compare_digest(b"a", bytearray(b"a")))
for call in (lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", b"m"), lambda: hmac.compare_digest("é", "é"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.new(b"k", "m", "md5")):
    try:
        print(call())
    except TypeError as error:
        print(error)
