# BLAKE2 and key derivation have parameters; wrong ones are told.
import hashlib
import io
print(hashlib.blake2b(b"x", digest_size=20, key=b"k", salt=b"s", person=b"p").hexdigest(), hashlib.blake2s(b"x", digest_size=3).hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 50).hex(), hashlib.pbkdf2_hmac("sha1", b"pw" * 50, b"salt", 2, 33).hex())
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest(), hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE)
for make in (lambda: hashlib.new("x"), lambda: hashlib.sha256("a"), lambda: hashlib.sha256(5), lambda: hashlib.shake_128().digest(), lambda: hashlib.blake2b(digest_size=65),
             lambda: hashlib.blake2b(key=b"x" * 65), lambda: hashlib.sha256().digest(4), lambda: hashlib.sha256().update("x")):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
