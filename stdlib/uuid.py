"""Numbers of 128 bits that name something once in the world.

>>> uuid5(NAMESPACE_DNS, "python.org")
UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
"""

from enum import Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
    "reserved for future definition",
)
int_, bytes_ = int, bytes
# Hundreds of nanoseconds from 1582-10-15 to 1970-01-01.
_GREGORIAN = 0x01B21DD213814000


class SafeUUID(Enum):
    """Was it made so that no other process makes the same?"""

    safe = 0
    unsafe = -1
    unknown = None


class UUID:
    """A number of 128 bits in the form of RFC 9562; cannot be changed."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown
    ):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            hex = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(hex) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = int_(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            int = int_.from_bytes(bytes)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = int_.from_bytes(bytes)
        elif fields is not None:
            int = _of_fields(fields)
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48) & ~(0xF000 << 64) | 0x8000 << 48 | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        safe = SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
        object.__setattr__(self, "is_safe", safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self):
        digits = self.hex
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def _bits(self, shift, count):
        return self.int >> shift & (1 << count) - 1

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def fields(self):
        return (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
            self.node,
        )

    time_low = property(lambda self: self._bits(96, 32))
    time_mid = property(lambda self: self._bits(80, 16))
    time_hi_version = property(lambda self: self._bits(64, 16))
    clock_seq_hi_variant = property(lambda self: self._bits(56, 8))
    clock_seq_low = property(lambda self: self._bits(48, 8))
    clock_seq = property(lambda self: self._bits(48, 14))
    node = property(lambda self: self._bits(0, 48))
    hex = property(lambda self: f"{self.int:032x}")
    urn = property(lambda self: f"urn:uuid:{self}")

    @property
    def time(self):
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0xFFF
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0xFFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def variant(self):
        if not self._bits(63, 1):
            return RESERVED_NCS
        if not self._bits(62, 1):
            return RFC_4122
        return RESERVED_FUTURE if self._bits(61, 1) else RESERVED_MICROSOFT

    @property
    def version(self):
        return self._bits(76, 4) if self.variant == RFC_4122 else None


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    found = 0
    for number, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {number} out of range (need a{"n" if bits == 8 else ""} {bits}-bit value)")
        found = found << bits | value
    return found


def _random_bits(count):
    from os import urandom

    return int.from_bytes(urandom(count + 7 >> 3)) & (1 << count) - 1


_node = None


def getnode():
    """A number of 48 bits for this machine: a random one, as no address of hardware is asked for."""
    global _node
    if _node is None:
        _node = _random_bits(48) | 1 << 40
    return _node


_last_timestamp = 0


def _timestamp():
    global _last_timestamp
    import time

    found = max(time.time_ns() // 100 + _GREGORIAN, _last_timestamp + 1)
    _last_timestamp = found
    return found


def uuid1(node=None, clock_seq=None):
    """One of the time and the machine."""
    timestamp = _timestamp()
    clock_seq = _random_bits(14) if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    fields = (
        timestamp & 0xFFFFFFFF, timestamp >> 32 & 0xFFFF, timestamp >> 48 & 0xFFF, clock_seq >> 8 & 0x3F,
        clock_seq & 0xFF, node,
    )
    return UUID(fields=fields, version=1)


def _of_name(namespace, name, algorithm, version):
    import hashlib

    if isinstance(name, str):
        name = name.encode()
    digest = getattr(hashlib, algorithm)(namespace.bytes + name, usedforsecurity=False).digest()
    return UUID(bytes=digest[:16], version=version)


def uuid3(namespace, name):
    """One of a name, by MD5."""
    return _of_name(namespace, name, "md5", 3)


def uuid4():
    """A random one."""
    return UUID(int=_random_bits(128), version=4)


def uuid5(namespace, name):
    """One of a name, by SHA-1."""
    return _of_name(namespace, name, "sha1", 5)


def uuid6(node=None, clock_seq=None):
    """One of the time and the machine, whose order is that of the time."""
    timestamp = _timestamp()
    clock_seq = _random_bits(14) if clock_seq is None else clock_seq
    node = _random_bits(48) | 1 << 40 if node is None else node
    number = timestamp >> 12 & 0xFFFFFFFFFFFF
    return UUID(int=number << 80 | (timestamp & 0xFFF) << 64 | (clock_seq & 0x3FFF) << 48 | node & 0xFFFFFFFFFFFF, version=6)


_last_v7 = (0, 0)


def uuid7():
    """One of the time in milliseconds, a counter and random bits."""
    global _last_v7
    import time

    milliseconds, counter = time.time_ns() // 1_000_000, _random_bits(41)
    if milliseconds <= _last_v7[0]:
        milliseconds, counter = _last_v7[0], _last_v7[1] + 1
        if counter >= 1 << 42:
            milliseconds, counter = milliseconds + 1, _random_bits(41)
    _last_v7 = (milliseconds, counter)
    number = milliseconds << 80 | (counter >> 30) << 64 | (counter & (1 << 30) - 1) << 32 | _random_bits(32)
    return UUID(int=number, version=7)


def uuid8(a=None, b=None, c=None):
    """One of three numbers with 48, 12 and 62 bits."""
    a = _random_bits(48) if a is None else a & (1 << 48) - 1
    b = _random_bits(12) if b is None else b & 0xFFF
    c = _random_bits(62) if c is None else c & (1 << 62) - 1
    return UUID(int=a << 80 | b << 64 | c, version=8)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
NIL = UUID(int=0)
MAX = UUID(int=(1 << 128) - 1)
