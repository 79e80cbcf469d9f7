"""Compression in the formats of the zlib library: its own, gzip's, and plain deflate.

>>> text = b"the quick brown fox jumps over the lazy dog. " * 10
>>> packed = compress(text)
>>> len(text), len(packed), decompress(packed) == text
(450, 61, True)
"""

import _zlib
from binascii import crc32
from _gzip_format import head_length
from _zlib import adler32

DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE = 8, 15, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.2"


class error(Exception):
    """What is wrong with the data or the parameters."""


def _level(level):
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    return 6 if level == -1 else level


def compress(data, /, level=-1, wbits=15):
    """The data, compressed."""
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if not _format(wbits)[0] or wbits in (0, 32):
        raise error("Invalid initialization option")
    packer = Compress(level, DEFLATED, wbits, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY)
    return packer.compress(data) + packer.flush()


def decompress(data, /, wbits=15, bufsize=DEF_BUF_SIZE):
    """What the compressed data stands for."""
    if not _format(wbits)[0]:
        raise error("Error -2 while preparing to decompress data: inconsistent stream state")
    reader = Decompress(wbits)
    made = reader.decompress(data)
    if not reader.eof:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return made


def compressobj(level=-1, method=DEFLATED, wbits=15, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """An object that compresses data piece by piece."""
    if zdict is not None and not isinstance(zdict, (bytes, bytearray, memoryview)):
        raise TypeError("zdict argument must support the buffer protocol")
    valid = -1 <= level <= 9 and method == DEFLATED and 1 <= memLevel <= 9 and 0 <= strategy <= 4
    if not valid or not _format(wbits)[0] or wbits in (0, 32):
        raise ValueError("Invalid initialization option")
    return Compress(level, method, wbits, memLevel, strategy, zdict)


def decompressobj(wbits=15, zdict=b""):
    """An object that decompresses data piece by piece."""
    if not _format(wbits)[0]:
        raise ValueError("Invalid initialization option")
    if zdict:
        raise NotImplementedError("decompression with a preset dictionary is not supported")
    return Decompress(wbits)


def _format(wbits):
    """The format that `wbits` names, and the size of the window in bits."""
    if wbits == 0:
        return "zlib", 15
    if -15 <= wbits <= -8:
        return "raw", -wbits
    if 8 <= wbits <= 15:
        return "zlib", wbits
    if 24 <= wbits <= 31:
        return "gzip", wbits - 16
    if wbits == 32 or 40 <= wbits <= 47:
        return "any", wbits - 32
    return None, 0


class Compress:
    """Compresses data piece by piece."""

    def __init__(self, level, method, wbits, memory, strategy, dictionary=None):
        self._kind, bits = _format(wbits)
        level = _level(level)
        self._packer = _zlib.deflater(level, bits, memory, strategy, dictionary)
        self._size, self._ended = 0, False
        self._sum = 0 if self._kind == "gzip" else 1
        self._head = b""
        if self._kind == "gzip":
            speed = 2 if level == 9 else 4 if strategy >= Z_HUFFMAN_ONLY or level < 2 else 0
            self._head = bytes((0x1F, 0x8B, DEFLATED, 0, 0, 0, 0, 0, speed, 3))
        elif self._kind == "zlib":
            effort = 0 if strategy >= Z_HUFFMAN_ONLY or level < 2 else 1 if level < 6 else 2 if level == 6 else 3
            head = (DEFLATED + (max(bits, 9) - 8 << 4)) << 8 | effort << 6 | (0x20 if dictionary else 0)
            self._head = (head + 31 - head % 31).to_bytes(2)
            if dictionary:
                self._head += adler32(dictionary).to_bytes(4)

    def compress(self, data, /):
        """Take data; gives what is complete of the compressed data."""
        if self._kind == "gzip":
            self._sum = crc32(data, self._sum)
        elif self._kind == "zlib":
            self._sum = adler32(data, self._sum)
        self._size += len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
        head, self._head = self._head, b""
        return head + self._packer.write(data, Z_NO_FLUSH)

    def flush(self, mode=Z_FINISH, /):
        """Give the rest of the compressed data; with the mode Z_FINISH the stream ends."""
        if mode == Z_NO_FLUSH:
            return b""
        if self._ended:
            raise error("Error -2 while finishing compression: inconsistent stream state")
        head, self._head = self._head, b""
        made = head + self._packer.write(b"", mode)
        if mode == Z_FINISH:
            self._ended = True
            if self._kind == "gzip":
                made += self._sum.to_bytes(4, "little") + (self._size & 0xFFFFFFFF).to_bytes(4, "little")
            elif self._kind == "zlib":
                made += self._sum.to_bytes(4)
        return made

    def copy(self):
        """An object that goes on compressing from here."""
        if self._ended:
            raise ValueError("Inconsistent stream state")
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._packer = self._packer.copy()
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


class Decompress:
    """Decompresses data piece by piece."""

    def __init__(self, wbits):
        self._kind, _ = _format(wbits)
        self._reader = _zlib.inflater()
        self._state = "data" if self._kind == "raw" else "head"
        # What has come of the head or of the trailer.
        self._held = b""
        self._sum, self._size = 1, 0
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, /, max_length=0):
        """Take compressed data; gives what it stands for, at most `max_length` bytes unless that is 0."""
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = bytes(data)
        if self.eof:
            self.unused_data += data
            return b""
        if self._state == "head":
            data = self._read_head(self._held + data)
            if data is None:
                return b""
        made = b""
        if self._state == "data":
            made, used, at_end = self._reader.read(data, max_length)
            if made is None:
                raise error(f"Error -3 while decompressing data: {_complaint(data)}")
            data = data[used:]
            if self._kind == "gzip":
                self._sum = crc32(made, self._sum)
            elif self._kind == "zlib":
                self._sum = adler32(made, self._sum)
            self._size += len(made)
            if not at_end:
                self.unconsumed_tail = data
                return made
            self._state = "trailer"
        self.unconsumed_tail = b""
        self._read_trailer(self._held + data)
        return made

    def _read_head(self, data):
        """Read the head; gives the data behind it, None if it is not complete yet."""
        kind = self._kind
        if kind == "any":
            kind = "gzip" if data[:1] == b"\x1f" else "zlib"
        if kind == "gzip":
            try:
                length = head_length(data)
            except ValueError as wrong:
                raise error(f"Error -3 while decompressing data: {wrong}") from None
        else:
            length = 2 if len(data) >= 2 else None
            if length and (data[0] << 8 | data[1]) % 31:
                raise error("Error -3 while decompressing data: incorrect header check")
            if length and data[0] & 15 != DEFLATED:
                raise error("Error -3 while decompressing data: unknown compression method")
            if length and data[0] >> 4 > 7:
                raise error("Error -3 while decompressing data: invalid window size")
            if length and data[1] & 0x20:
                raise error("Error 2 while decompressing data")
        if length is None:
            self._held = data
            return None
        self._kind, self._state, self._held = kind, "data", b""
        self._sum = 0 if kind == "gzip" else 1
        return data[length:]

    def _read_trailer(self, data):
        needed = {"raw": 0, "zlib": 4, "gzip": 8}[self._kind]
        if len(data) < needed:
            self._held = data
            return
        if self._kind == "zlib" and int.from_bytes(data[:4]) != self._sum:
            raise error("Error -3 while decompressing data: incorrect data check")
        if self._kind == "gzip":
            if int.from_bytes(data[:4], "little") != self._sum:
                raise error("Error -3 while decompressing data: incorrect data check")
            if int.from_bytes(data[4:8], "little") != self._size & 0xFFFFFFFF:
                raise error("Error -3 while decompressing data: incorrect length check")
        self._held, self.eof, self.unused_data = b"", True, data[needed:]

    def flush(self, length=DEF_BUF_SIZE, /):
        """What is left to be given."""
        if length <= 0:
            raise ValueError("length must be greater than zero")
        rest, self.unconsumed_tail = self.unconsumed_tail, b""
        return self.decompress(rest) if rest else b""

    def copy(self):
        """An object that goes on decompressing from here."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._reader = self._reader.copy()
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


def _complaint(data):
    """What is wrong with the first block, as far as its head tells."""
    kind = data[0] >> 1 & 3 if data else 0
    return {0: "invalid stored block lengths", 3: "invalid block type"}.get(kind, "invalid distance too far back")
