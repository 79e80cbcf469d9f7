"""Encodings by name, and files in an encoding."""

import io as _io

from _codecs import decode, encode

__all__ = [
    "BOM", "BOM_BE", "BOM_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
    "BOM_UTF32_BE", "CodecInfo", "decode", "encode", "getdecoder", "getencoder", "iterdecode", "iterencode", "lookup",
    "open", "register", "unregister", "getincrementaldecoder", "getincrementalencoder", "getreader", "getwriter", "Codec",
    "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "EncodedFile", "BOM32_BE", "BOM32_LE",
    "BOM64_BE", "BOM64_LE",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


class CodecInfo(tuple):
    """The functions of an encoding: encode, decode and two that are not there."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, name=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name, made.encode, made.decode = name, encode, decode
        return made

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


_searches = []


def register(search_function, /):
    """Have a function asked for encodings by name; only `lookup` and what is built upon it ask it."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Ask a function no longer."""
    if search_function in _searches:
        _searches.remove(search_function)


def lookup(encoding, /):
    """The encoding of a name; LookupError if there is none."""
    for search in _searches:
        if (found := search(encoding.lower().replace("-", "_").replace(" ", "_"))) is not None:
            return found
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


class Codec:
    """The base of encodings written in the language."""

    def encode(self, input, errors="strict"):
        """The bytes, and how much was encoded."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """The text, and how much was decoded."""
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes texts piece by piece."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        """The bytes of the next piece."""
        return input.encode(self.encoding, self.errors)

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """Nothing is kept between pieces."""
        return 0

    def setstate(self, state):
        """Nothing is kept between pieces."""


class IncrementalDecoder:
    """Decodes bytes piece by piece; the beginning of a character waits for its end."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = b""

    def decode(self, input, final=False):
        """The text of the next piece."""
        data = self.buffer + bytes(input)
        waiting = 0 if final else self._waiting(data)
        text = data[: len(data) - waiting].decode(self.encoding, self.errors)
        self.buffer = data[len(data) - waiting :]
        return text

    def _waiting(self, data):
        """How many bytes at the end may be the beginning of a character."""
        name = self.encoding.lower().replace("_", "-").replace("utf-", "utf")
        if name.startswith("utf16"):
            is_pair = len(data) % 2 == 0 and len(data) >= 2 and data[-2 if name == "utf16-be" else -1] & 0xFC == 0xD8
            return 2 if is_pair else len(data) % 2
        if name.startswith("utf32"):
            return len(data) % 4
        if name not in ("utf8", "utf8-sig"):
            return 0
        for count in range(1, min(4, len(data) + 1)):
            byte = data[-count]
            if byte & 0xC0 != 0x80:
                needed = 2 if 0xC2 <= byte < 0xE0 else 3 if 0xE0 <= byte < 0xF0 else 4 if 0xF0 <= byte < 0xF5 else 1
                return count if count < needed else 0
        return 0

    def reset(self):
        """Forget what waits."""
        self.buffer = b""

    def getstate(self):
        """What waits."""
        return self.buffer, 0

    def setstate(self, state):
        """Go on from a state."""
        self.buffer = state[0]


def getincrementalencoder(encoding):
    """A class that encodes piece by piece."""
    lookup(encoding)
    return type("IncrementalEncoder", (IncrementalEncoder,), {"encoding": encoding})


def getincrementaldecoder(encoding):
    """A class that decodes piece by piece."""
    lookup(encoding)
    return type("IncrementalDecoder", (IncrementalDecoder,), {"encoding": encoding})


class _Stream:
    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamWriter(_Stream):
    """Writes texts to a file of bytes."""

    def write(self, object):
        """Write a text."""
        self.stream.write(object.encode(self.encoding, self.errors))

    def writelines(self, list):
        """Write texts."""
        self.write("".join(list))


class StreamReader(_Stream):
    """Reads texts from a file of bytes."""

    def __init__(self, stream, errors="strict"):
        super().__init__(stream, errors)
        self._text = None

    def _load(self):
        if self._text is None:
            self._text = _io.StringIO(self.stream.read().decode(self.encoding, self.errors), newline="")
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        """Read a text."""
        return self._load().read(chars if chars >= 0 else size)

    def readline(self, size=None, keepends=True):
        """Read a line."""
        line = self._load().readline()
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines."""
        return self._load().read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration


def getreader(encoding):
    """A class that reads texts from files of bytes."""
    lookup(encoding)
    return type("StreamReader", (StreamReader,), {"encoding": encoding})


def getwriter(encoding):
    """A class that writes texts to files of bytes."""
    lookup(encoding)
    return type("StreamWriter", (StreamWriter,), {"encoding": encoding})


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file of bytes in one encoding, seen as one of bytes in another."""
    content = file.read().decode(file_encoding or data_encoding, errors)
    return _io.BytesIO(content.encode(data_encoding, errors))
