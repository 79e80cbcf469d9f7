"""Random numbers and texts that cannot be foreseen, for passwords and tokens."""

from random import SystemRandom

__all__ = [
    "choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest",
]

_random = SystemRandom()
randbits = _random.getrandbits
choice = _random.choice
DEFAULT_ENTROPY = 32
_URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def randbelow(exclusive_upper_bound):
    """A number from 0 up to, but not including, the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _random._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """So many random bytes."""
    return _random.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """So many random bytes as hexadecimal digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """So many random bytes in Base64, with letters that may stand in addresses."""
    data = token_bytes(nbytes)
    number = int.from_bytes(data) << (-len(data) * 8 % 6)
    length = (len(data) * 8 + 5) // 6
    return "".join(_URL_SAFE[number >> 6 * place & 63] for place in range(length - 1, -1, -1))


def compare_digest(a, b, /):
    """Are both the same? Takes equally long wherever they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    for each in (a, b):
        if not isinstance(each, (bytes, bytearray, memoryview)):
            raise TypeError(
                f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'"
            )
    different = len(a) ^ len(b)
    for first, second in zip(bytes(a), bytes(b)):
        different |= first ^ second
    return different == 0
