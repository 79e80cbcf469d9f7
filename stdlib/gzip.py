"""Files compressed in the gzip format (RFC 1952).

>>> decompress(compress(b"hello " * 3))
b'hello hello hello '
"""

import io
import os
import struct
import time
import zlib
from builtins import open as _open
from _gzip_format import FCOMMENT, FEXTRA, FHCRC, FNAME, head_length

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT = 1
READ, WRITE = "rb", "wb"
_COMPRESS_LEVEL_FAST, _COMPRESS_LEVEL_TRADEOFF, _COMPRESS_LEVEL_BEST = 1, 6, 9
READ_BUFFER_SIZE = 128 * 1024


class BadGzipFile(OSError):
    """The file is not in the gzip format, or damaged."""


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    """Open a compressed file, for bytes or, with "t" in the mode, for text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    binary_mode = mode.replace("t", "")
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        return _Text(file, io.text_encoding(encoding), errors, newline)
    return file


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=0):
    """The data as the content of a compressed file."""
    packed = zlib.compress(data, level=compresslevel, wbits=31)
    if mtime is None:
        mtime = time.time()
    return struct.pack("<4sLBB", packed[:4], int(mtime), packed[8], 255) + packed[10:]


def decompress(data):
    """The content of a compressed file; several that follow each other are one."""
    pieces = []
    data = bytes(data)
    while data := data.lstrip(b"\0") if pieces else data:
        content, data = _member(data)
        pieces.append(content)
    return b"".join(pieces)


def _member(data):
    """The content of the first file in the data, and the data behind it."""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if data[2:3] not in (b"", b"\x08"):
        raise BadGzipFile("Unknown compression method")
    length = head_length(data)
    if length is None:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    content = reader.decompress(data[length:])
    trailer = reader.unused_data
    if not reader.eof or len(trailer) < 8:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    checksum, size = struct.unpack("<II", trailer[:8])
    if checksum != zlib.crc32(content):
        raise BadGzipFile("CRC check failed")
    if size != len(content) & 0xFFFFFFFF:
        raise BadGzipFile("Incorrect length of data produced")
    return content, trailer[8:]


class GzipFile(io.BufferedIOBase):
    """A compressed file: what is written to it is compressed, what is read from it is not."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        self._open = False
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        if fileobj is None:
            fileobj = self.myfileobj = _open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            if not isinstance(filename, (str, bytes)):
                filename = ""
        else:
            filename = os.fspath(filename)
        if mode is None:
            mode = getattr(fileobj, "mode", "rb")
        self.name, self.fileobj, self._mtime = filename, fileobj, mtime
        if mode.startswith("r"):
            self.mode = READ
            self._content = None
            self._at = 0
        elif mode.startswith(("w", "a", "x")):
            self.mode = WRITE
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self.crc, self.size = zlib.crc32(b""), 0
            self._write_head(compresslevel)
        else:
            raise ValueError(f"Invalid mode: {mode!r}")
        self._open = True

    def __repr__(self):
        return f"<gzip {self.fileobj!r} {hex(id(self))}>"

    def _write_head(self, level):
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode("latin-1")
            except UnicodeEncodeError:
                name = b""
        name = name.removesuffix(b".gz")
        moment = time.time() if self._mtime is None else self._mtime
        speed = 2 if level == _COMPRESS_LEVEL_BEST else 4 if level == _COMPRESS_LEVEL_FAST else 0
        head = struct.pack("<2sBBLBB", b"\x1f\x8b", 8, FNAME if name else 0, int(moment), speed, 255)
        self.fileobj.write(head + (name + b"\0" if name else b""))

    def _check_open(self):
        if not self._open:
            raise ValueError("I/O operation on closed file")

    def write(self, data):
        """Write bytes; gives their number."""
        self._check_open()
        if self.mode != WRITE:
            import errno

            raise OSError(errno.EBADF, "write() on read-only GzipFile object")
        data = data if isinstance(data, (bytes, bytearray)) else bytes(data)
        if data:
            self.fileobj.write(self.compress.compress(data))
            self.size += len(data)
            self.crc = zlib.crc32(data, self.crc)
        return len(data)

    def _load(self):
        """Decompress the file when it is first read."""
        self._check_open()
        if self.mode != READ:
            import errno

            raise OSError(errno.EBADF, "read() on write-only GzipFile object")
        if self._content is None:
            data = self.fileobj.read()
            if data and self._mtime is None and len(data) >= 8:
                self._mtime = int.from_bytes(data[4:8], "little")
            self._content = decompress(data)
        return self._content

    def read(self, size=-1):
        """Read bytes, all of them by default."""
        content, start = self._load(), self._at
        end = len(content) if size is None or size < 0 else min(start + size, len(content))
        self._at = max(end, start)
        return content[start:end]

    def read1(self, size=-1):
        """Read some bytes."""
        return self.read(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, buffer):
        """Read bytes into a buffer; gives their number."""
        made = self.read(len(buffer))
        buffer[: len(made)] = made
        return len(made)

    def peek(self, n):
        """The next bytes, which stay unread."""
        return self._load()[self._at : self._at + max(n, io.DEFAULT_BUFFER_SIZE)]

    def readline(self, size=-1):
        """Read a line."""
        content, start = self._load(), self._at
        end = content.find(b"\n", start) + 1 or len(content)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._at = end
        return content[start:end]

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def __iter__(self):
        self._check_open()
        return self

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a place; when writing, only forward, over zeros."""
        self._check_open()
        if self.mode == WRITE:
            if whence == io.SEEK_CUR:
                offset += self.size
            elif whence != io.SEEK_SET:
                raise ValueError("Seek from end not supported")
            if offset < self.size:
                raise OSError("Negative seek in write mode")
            self.write(bytes(offset - self.size))
            return self.size
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at}.get(whence)
        self._at = max(0, offset + (len(self._load()) if start is None else start))
        return self._at

    def tell(self):
        """The place in the uncompressed bytes."""
        self._check_open()
        return self.size if self.mode == WRITE else self._at

    def rewind(self):
        """Go back to the first byte."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.seek(0)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        """Write out what was compressed so far."""
        self._check_open()
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        """Write out everything and close the file, unless somebody else opened it."""
        if not self._open:
            return
        self._open = False
        try:
            if self.mode == WRITE:
                self.fileobj.write(self.compress.flush())
                self.fileobj.write(struct.pack("<LL", self.crc, self.size & 0xFFFFFFFF))
        finally:
            self.fileobj = None
            if self.myfileobj is not None:
                self.myfileobj.close()
                self.myfileobj = None

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()

    @property
    def closed(self):
        return not self._open

    @property
    def mtime(self):
        """When the file was written, as its head says."""
        return self._mtime

    def fileno(self):
        """The number of the file in the system."""
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True


class _Text(io.TextIOBase):
    """The text of a compressed file."""

    def __init__(self, file, encoding, errors, newline):
        self.buffer, self.errors, self.newlines = file, errors or "strict", None
        self.encoding = "utf-8" if encoding in (None, "locale") else encoding
        self._newline = newline
        self._reader = None

    def _load(self):
        if self._reader is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._reader = io.StringIO(text, self._newline if self._newline is not None else "\n")
        return self._reader

    def read(self, size=-1):
        return self._load().read(size)

    def readline(self, size=-1):
        return self._load().readline(size)

    def readlines(self, hint=-1):
        return self._load().readlines(hint)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        newline = os.linesep if self._newline is None else self._newline
        written = text.replace("\n", newline) if newline not in ("", "\n") else text
        self.buffer.write(written.encode(self.encoding, self.errors))
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self.buffer.flush()

    def close(self):
        self.buffer.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    @property
    def mode(self):
        return self.buffer.mode

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def fileno(self):
        return self.buffer.fileno()
