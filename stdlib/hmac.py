"""Keyed hashing for message authentication (RFC 2104).

>>> new(b"key", b"message", "sha256").hexdigest()[:16]
'6e9ef29b75fffc5b'
>>> compare_digest("abc", "abd")
False
"""

import hashlib as _hashlib

__all__ = ["new", "HMAC", "digest", "compare_digest"]

digest_size = None
_inside = bytes(byte ^ 0x36 for byte in range(256))
_outside = bytes(byte ^ 0x5C for byte in range(256))


def compare_digest(a, b, /):
    """Are two digests equal? Takes as long for equal ones as for others of the same length."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    elif not _is_bytes(a) and not _is_bytes(b):
        kinds = f"{type(a).__name__!r} and {type(b).__name__!r}"
        raise TypeError(f"unsupported operand types(s) or combination of types: {kinds}")
    for given in (a, b):
        if not _is_bytes(given):
            raise TypeError(f"a bytes-like object is required, not {type(given).__name__!r}")
    a, b = bytes(a), bytes(b)
    different = len(a) ^ len(b)
    for left, right in zip(a, b):
        different |= left ^ right
    return different == 0


def _is_bytes(value):
    return isinstance(value, (bytes, bytearray, memoryview))


def _maker(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b"": _hashlib.new(digestmod, data)
    return lambda data=b"": digestmod.new(data)


class HMAC:
    """An authentication code under way; `digestmod` names the hash function or makes its objects."""

    blocksize = 64
    __slots__ = ("_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _maker(digestmod)
        self._inner, self._outer = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, "block_size", self.blocksize)
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._inner.update(key.translate(_inside))
        self._outer.update(key.translate(_outside))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        """The name with that of the hash function."""
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Adds to the message."""
        self._inner.update(msg)

    def copy(self):
        """Another object in the same state."""
        other = HMAC.__new__(HMAC)
        other._inner, other._outer = self._inner.copy(), self._outer.copy()
        other.block_size, other.digest_size = self.block_size, self.digest_size
        return other

    def _finished(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """The code of the message so far."""
        return self._finished().digest()

    def hexdigest(self):
        """The code as hexadecimal digits."""
        return self._finished().hexdigest()


def new(key, msg=None, digestmod=""):
    """An authentication code under way."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The code of a message, at once."""
    return HMAC(key, msg, digest).digest()
