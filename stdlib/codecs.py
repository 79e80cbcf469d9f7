"""Encodings by name, and files in an encoding."""

import io as _io

from _codecs import decode, encode

__all__ = [
    "BOM", "BOM_BE", "BOM_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
    "BOM_UTF32_BE", "CodecInfo", "decode", "encode", "getdecoder", "getencoder", "iterdecode", "iterencode", "lookup",
    "open",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"


class CodecInfo(tuple):
    """The functions of an encoding: encode, decode and two that are not there."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, name=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name, made.encode, made.decode = name, encode, decode
        return made

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


def lookup(encoding, /):
    """The encoding of a name; LookupError if there is none."""
    "".encode(encoding)
    name = encoding.lower().replace("_", "-")
    name = {"utf8": "utf-8", "latin1": "iso8859-1", "latin-1": "iso8859-1", "us-ascii": "ascii"}.get(name, name)

    def encoder(text, errors="strict"):
        return text.encode(encoding, errors), len(text)

    def decoder(data, errors="strict"):
        return bytes(data).decode(encoding, errors), len(data)

    return CodecInfo(encoder, decoder, name=name)


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def iterencode(iterator, encoding, errors="strict"):
    """The texts of an iterator in an encoding."""
    for text in iterator:
        if text:
            yield encode(text, encoding, errors)


def iterdecode(iterator, encoding, errors="strict"):
    """The bytes of an iterator as texts."""
    for data in iterator:
        if data:
            yield decode(data, encoding, errors)


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file in an encoding, without changing the ends of lines."""
    if encoding is None or "b" in mode:
        return _io.open(filename, mode, buffering)
    return _io.open(filename, mode, buffering, encoding=encoding, errors=errors, newline="")
