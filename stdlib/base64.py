"""Bytes as text of 16, 32, 64 or 85 letters (RFC 4648).

>>> b64encode(b"baton")
b'YmF0b24='
>>> b32decode(b"MJQXI33O")
b'baton'
"""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
    "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

bytes_types = (bytes, bytearray)
MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def _bytes_from_decode_data(text):
    if isinstance(text, str):
        try:
            return text.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(text, bytes_types):
        return text
    try:
        return memoryview(text).tobytes()
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {text.__class__.__name__!r}"
        ) from None


def b64encode(s, altchars=None):
    """Base64; `altchars` are two letters instead of + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """What base64 stands for; letters of no meaning are skipped, or refused with `validate`."""
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Base64 with the standard letters."""
    return b64encode(s)


def standard_b64decode(s):
    """What base64 with the standard letters stands for."""
    return b64decode(s)


_urlsafe_encoding = bytes.maketrans(b"+/", b"-_")
_urlsafe_decoding = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    """Base64 with - and _ instead of + and /."""
    return b64encode(s).translate(_urlsafe_encoding)


def urlsafe_b64decode(s):
    """What base64 with - and _ instead of + and / stands for."""
    return b64decode(_bytes_from_decode_data(s).translate(_urlsafe_decoding))


_b32alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_b32hexalphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode_32(alphabet, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    rest = len(s) % 5
    padded = s + bytes(-len(s) % 5)
    encoded = bytearray()
    for at in range(0, len(padded), 5):
        word = int.from_bytes(padded[at:at + 5], "big")
        encoded += bytes([alphabet[word >> shift & 31] for shift in range(35, -1, -5)])
    padding = {0: 0, 1: 6, 2: 4, 3: 3, 4: 1}[rest]
    if padding:
        encoded[-padding:] = b"=" * padding
    return bytes(encoded)


def _decode_32(alphabet, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b"=")
    padding = length - len(s)
    digits = {letter: digit for digit, letter in enumerate(alphabet)}
    decoded = bytearray()
    word = 0
    for at in range(0, len(s), 8):
        word = 0
        for letter in s[at:at + 8]:
            if letter not in digits:
                raise binascii.Error("Non-base32 digit found")
            word = (word << 5) + digits[letter]
        if at + 8 <= len(s):
            decoded += word.to_bytes(5, "big")
    if length % 8 or padding not in {0, 1, 3, 4, 6}:
        raise binascii.Error("Incorrect padding")
    if padding and length:
        word <<= 5 * padding
        decoded += word.to_bytes(5, "big")[: (43 - 5 * padding) // 8]
    return bytes(decoded)


def b32encode(s):
    """Base32."""
    return _encode_32(_b32alphabet, s)


def b32decode(s, casefold=False, map01=None):
    """What base32 stands for; `map01` is the letter that 1 stands for."""
    return _decode_32(_b32alphabet, s, casefold, map01)


def b32hexencode(s):
    """Base32 with the letters 0 to V."""
    return _encode_32(_b32hexalphabet, s)


def b32hexdecode(s, casefold=False):
    """What base32 with the letters 0 to V stands for."""
    return _decode_32(_b32hexalphabet, s, casefold)


def b16encode(s):
    """Hexadecimal digits, the letters in upper case."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """What hexadecimal digits stand for."""
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _encode_85(data, alphabet, pad=False, foldnuls=False, foldspaces=False):
    if not isinstance(data, bytes_types):
        data = memoryview(data).tobytes()
    padding = -len(data) % 4
    padded = data + bytes(padding)
    chunks = []
    for at in range(0, len(padded), 4):
        word = int.from_bytes(padded[at:at + 4], "big")
        if foldnuls and not word:
            chunks.append(b"z")
        elif foldspaces and word == 0x20202020:
            chunks.append(b"y")
        else:
            chunks.append(bytes([alphabet[word // 85**place % 85] for place in range(4, -1, -1)]))
    if padding and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = alphabet[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b"".join(chunks)


_a85alphabet = bytes(range(33, 118))
_b85alphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_z85alphabet = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85."""
    result = _encode_85(b, _a85alphabet, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """What Ascii85 stands for."""
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    decoded = bytearray()
    chunk = []
    for letter in b + b"u" * 4:
        if 33 <= letter <= 117:
            chunk.append(letter)
            if len(chunk) == 5:
                word = 0
                for digit in chunk:
                    word = 85 * word + (digit - 33)
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                decoded += word.to_bytes(4, "big")
                chunk = []
        elif letter == 122:
            if chunk:
                raise ValueError("z inside Ascii85 5-tuple")
            decoded += b"\0\0\0\0"
        elif foldspaces and letter == 121:
            if chunk:
                raise ValueError("y inside Ascii85 5-tuple")
            decoded += b"    "
        elif letter not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(letter)}")
    padding = 4 - len(chunk)
    return bytes(decoded[:-padding] if padding else decoded)


def b85encode(b, pad=False):
    """Base85, as Git has it."""
    return _encode_85(b, _b85alphabet, pad)


def _decode_85(b, alphabet, name):
    b = _bytes_from_decode_data(b)
    digits = {letter: digit for digit, letter in enumerate(alphabet)}
    padding = -len(b) % 5
    padded = b + alphabet[-1:] * padding
    decoded = bytearray()
    for at in range(0, len(padded), 5):
        word = 0
        for place, letter in enumerate(padded[at:at + 5], at):
            if letter not in digits:
                raise ValueError(f"bad {name} character at position {place}")
            word = word * 85 + digits[letter]
        if word > 0xFFFFFFFF:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        decoded += word.to_bytes(4, "big")
    return bytes(decoded[:-padding] if padding else decoded)


def b85decode(b):
    """What base85 stands for."""
    return _decode_85(b, _b85alphabet, "base85")


def z85encode(s):
    """Z85, as ZeroMQ has it."""
    return _encode_85(s, _z85alphabet)


def z85decode(s):
    """What Z85 stands for."""
    return _decode_85(s, _z85alphabet, "z85")


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}") from error
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {s.__class__.__name__}")


def encodebytes(s):
    """Base64 in lines of 76 letters."""
    _check_bytes(s)
    s = bytes(s)
    return b"".join([binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """What base64 in lines stands for."""
    _check_bytes(s)
    return binascii.a2b_base64(s)


def encode(input, output):
    """Base64 of one file into another."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """What base64 in one file stands for, into another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
