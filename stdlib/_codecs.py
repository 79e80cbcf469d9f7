"""Encoding and decoding by name; `codecs` builds upon this."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_TURNED = "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"


def _kind(encoding):
    """The name of a transformation that is no encoding of texts, or None."""
    name = encoding.lower().replace("-", "_")
    return {
        "rot13": "rot13", "rot_13": "rot13", "hex": "hex", "hex_codec": "hex", "base64": "base64",
        "base64_codec": "base64", "base_64": "base64", "zlib": "zlib", "zlib_codec": "zlib",
    }.get(name)


def encode(obj, encoding="utf-8", errors="strict"):
    """The object in an encoding; texts become bytes."""
    kind = _kind(encoding)
    if kind is None:
        return obj.encode(encoding, errors)
    if kind == "rot13":
        return obj.translate(str.maketrans(_LETTERS, _TURNED))
    if kind == "hex":
        return bytes(obj).hex().encode()
    if kind == "base64":
        from base64 import encodebytes

        return encodebytes(obj)
    from zlib import compress

    return compress(obj)


def decode(obj, encoding="utf-8", errors="strict"):
    """The reverse of encode."""
    kind = _kind(encoding)
    if kind is None:
        return bytes(obj).decode(encoding, errors)
    if kind == "rot13":
        return obj.translate(str.maketrans(_LETTERS, _TURNED))
    if kind == "hex":
        return bytes.fromhex(bytes(obj).decode("ascii"))
    if kind == "base64":
        from base64 import decodebytes

        return decodebytes(obj)
    from zlib import decompress

    return decompress(obj)
