"""Hash functions: `hashlib.sha256(b"...").hexdigest()`.

>>> md5(b"baton").hexdigest()
'f7ea712e1b55a90de175172101d86f20'
>>> new("sha1", b"").digest_size
20
"""

import _hashlib

_fixed = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256")
algorithms_guaranteed = {*_fixed, "blake2b", "blake2s"}
algorithms_available = {*algorithms_guaranteed, "sha512_224", "sha512_256"}

__all__ = [*_fixed, "blake2b", "blake2s", "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac"]


def _constructor(name):
    def make(data=b"", *, usedforsecurity=True, string=b""):
        return _hashlib.new(name, data or string)

    make.__name__ = make.__qualname__ = f"openssl_{name}"
    make.__doc__ = f"Returns a {name} hash object; optionally initialized with a string"
    return make


for _name in _fixed:
    globals()[_name] = _constructor(_name)


def new(name, data=b"", *, usedforsecurity=True, **parameters):
    """A hash object of the function with this name."""
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    known = name.lower().replace("-", "_")
    if known in ("blake2b", "blake2s"):
        return (blake2b if known == "blake2b" else blake2s)(data, **parameters)
    for prefix in ("sha_", "sha2_"):
        known = known.removeprefix(prefix) if not known[len(prefix):].isdigit() else "sha" + known.removeprefix(prefix)
    return _hashlib.new(known if known in algorithms_available else name, data)


def _blake2(name, largest_digest, largest_key, largest_salt):
    def make(
        data=b"", /, *, digest_size=largest_digest, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
        node_depth=0, inner_size=0, last_node=False, usedforsecurity=True,
    ):
        if not 1 <= digest_size <= largest_digest:
            raise ValueError(f"digest_size for {name.capitalize()} must be between 1 and {largest_digest} bytes, here it is {digest_size}")
        for label, given, largest in (("salt", salt, largest_salt), ("person", person, largest_salt), ("key", key, largest_key)):
            if len(given) > largest:
                raise ValueError(f"maximum {label} length is {largest} bytes")
        if not 0 <= fanout <= 255:
            raise ValueError("fanout must be between 0 and 255")
        if not 1 <= depth <= 255:
            raise ValueError("depth must be between 1 and 255")
        if not 0 <= node_depth <= 255:
            raise ValueError("node_depth must be between 0 and 255")
        if not 0 <= inner_size <= largest_digest:
            raise ValueError(f"inner_size must be between 0 and is {largest_digest}")
        tree = (fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node)
        return _hashlib.blake2(name, data, digest_size, (key, salt, person), tree)

    make.__name__ = make.__qualname__ = name
    make.SALT_SIZE = make.PERSON_SIZE = largest_salt
    make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE = largest_key, largest_digest
    make.__doc__ = "Return a new BLAKE2 hash object."
    return make


blake2b = _blake2("blake2b", 64, 64, 16)
blake2s = _blake2("blake2s", 32, 32, 8)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hashes a file opened in binary mode; `digest` is the name of a function or makes a hash object."""
    made = new(digest) if isinstance(digest, str) else digest()
    if not hasattr(fileobj, "readinto") and not hasattr(fileobj, "read"):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while chunk := fileobj.read(_bufsize):
        made.update(chunk)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0, RFC 8018) with HMAC of the function with this name."""
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    inner = new(hash_name)
    if dklen is None:
        dklen = inner.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    password = bytes(password)
    if len(password) > inner.block_size:
        password = new(hash_name, password).digest()
    password = password.ljust(inner.block_size, b"\0")
    outer = inner.copy()
    inner.update(bytes([byte ^ 0x36 for byte in password]))
    outer.update(bytes([byte ^ 0x5C for byte in password]))

    def authenticated(message):
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    key = b""
    block = 1
    while len(key) < dklen:
        step = authenticated(bytes(salt) + block.to_bytes(4, "big"))
        total = int.from_bytes(step, "big")
        for _ in range(iterations - 1):
            step = authenticated(step)
            total ^= int.from_bytes(step, "big")
        key += total.to_bytes(inner.digest_size, "big")
        block += 1
    return key[:dklen]
