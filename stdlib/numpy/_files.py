"""Arrays in files and numbers as text."""

import numpy as np
from numpy import _kernels


def binary_repr(num, width=None):
    """Return the binary representation of the input number as a string."""
    num = num.__index__()
    if num >= 0:
        digits = f"{num:b}"
        if width is not None and len(digits) > width:
            raise ValueError(f"Insufficient bit width={width} provided for binwidth={len(digits)}")
        return digits.zfill(width or 0)
    if width is None:
        return "-" + f"{-num:b}"
    least = len(f"{-num:b}")
    if 2 ** (least - 1) == -num:
        least -= 1
    wide = least + 1
    if width < wide:
        raise ValueError(f"Insufficient bit width={width} provided for binwidth={wide}")
    return f"{(1 << width) + num:b}".zfill(width)


def base_repr(number, base=2, padding=0):
    """Return a string representation of a number in the given base system."""
    if base > 36:
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    left, found = abs(int(number)), []
    while left:
        found.append(digits[left % base])
        left //= base
    if padding:
        found.append("0" * padding)
    if number < 0:
        found.append("-")
    return "".join(reversed(found or "0"))


def _sign(text, sign):
    return "+" + text if sign and not text.startswith("-") else text


def _without_exponent(text):
    """A number's text with all digits written out."""
    mantissa, _, exponent = text.partition("e")
    if not exponent:
        return text
    sign = "-" if mantissa.startswith("-") else ""
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    shift = int(exponent)
    if shift >= 0:
        fraction = fraction.ljust(shift, "0")
        return f"{sign}{whole}{fraction[:shift]}.{fraction[shift:]}"
    digits = whole.rjust(-shift + 1, "0")
    return f"{sign}{digits[:shift]}.{digits[shift:]}{fraction}"


def format_float_positional(
        x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None,
        min_digits=None):
    """Format a floating-point scalar as a decimal string in positional notation."""
    x = np.asarray(x)[()]
    shortest = str(x) if unique else None
    if shortest in ("nan", "inf", "-inf"):
        return shortest
    if unique:
        text = _without_exponent(shortest)
        if precision is not None and len(text.partition(".")[2]) > precision:
            text = f"{float(x):.{precision}f}"
    else:
        text = f"{float(x):.{precision if precision is not None else 60}f}"
    whole, _, fraction = text.partition(".")
    if unique or trim != "k":
        fraction = fraction.rstrip("0")
    if trim == "k" and precision is not None and not unique:
        fraction = fraction.ljust(precision, "0")
    if min_digits is not None:
        fraction = fraction.ljust(min_digits, "0")
    if trim == "0" and not fraction:
        fraction = "0"
    text = whole + ("." + fraction if fraction or trim in "k." else "")
    text = _sign(text, sign)
    if pad_left is not None:
        text = " " * max(0, pad_left - len(text.partition(".")[0])) + text
    if pad_right is not None:
        text += " " * max(0, pad_right - len(text.partition(".")[2]))
    return text


def format_float_scientific(
        x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None):
    """Format a floating-point scalar as a decimal string in scientific notation."""
    x = np.asarray(x)[()]
    if not np.isfinite(x):
        return str(x)
    digits = None
    for count in range(0, 18):
        text = f"{float(x):.{count}e}"
        if x.dtype.type(float(text)) == x:
            digits = count
            break
    if not unique and precision is not None:
        digits = precision
    elif precision is not None:
        digits = min(digits, precision)
    mantissa, _, exponent = f"{float(x):.{digits}e}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    if unique:
        fraction = fraction.rstrip("0")
    if min_digits is not None:
        fraction = fraction.ljust(min_digits, "0")
    if trim == "0" and not fraction:
        fraction = "0"
    number = int(exponent)
    shown = f"e{'-' if number < 0 else '+'}{str(abs(number)).zfill(exp_digits or 2)}"
    text = _sign(whole + ("." + fraction if fraction or trim in "k." else "") + shown, sign)
    if pad_left is not None:
        text = " " * max(0, pad_left - len(whole)) + text
    return text


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """Interpret a buffer as a 1-dimensional array."""
    dtype = np.dtype(dtype)
    data = bytes(buffer)
    if offset < 0 or offset > len(data) or len(data) and offset == len(data):
        raise ValueError(f"offset must be non-negative and no greater than buffer length ({len(data)})")
    data = data[offset:]
    if count < 0:
        if len(data) % dtype.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
    else:
        if count * dtype.itemsize > len(data):
            raise ValueError("buffer is smaller than requested size")
        data = data[:count * dtype.itemsize]
    made = _kernels.from_bytes(data, dtype) if dtype.kind in "biufc" else _frombytes(data, dtype)
    made.flags.writeable = isinstance(buffer, bytearray)
    return made


def fromstring(string, dtype=float, count=-1, *, sep, like=None):
    """A new 1-D array initialized from text data in a string."""
    if not sep:
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    parts = string.split(sep) if sep.strip() else string.split()
    values = [p.strip() for p in parts if p.strip()]
    if count >= 0:
        values = values[:count]
    kind = np.dtype(dtype)
    convert = float if kind.kind == "f" else complex if kind.kind == "c" else int
    return np.array([convert(v) for v in values], dtype=kind)


def fromfile(file, dtype=float, count=-1, sep="", offset=0, *, like=None):
    """Construct an array from data in a text or binary file."""
    if hasattr(file, "read"):
        data = file.read()
    else:
        with open(file, "rb") as stream:
            data = stream.read()
    if sep:
        return fromstring(data.decode(), dtype, count, sep=sep)
    size = np.dtype(dtype).itemsize
    data = data[offset:]
    data = data[:len(data) // size * size]
    return frombuffer(data, dtype, count) .copy() if data else np.empty(0, dtype)


def _lines(fname, encoding):
    if isinstance(fname, (list, tuple)):
        return list(fname)
    if hasattr(fname, "read") or hasattr(fname, "__next__"):
        lines = list(fname)
    else:
        with open(fname, encoding=None if encoding in (None, "bytes") else encoding) as stream:
            lines = list(stream)
    return [line.decode("latin-1") if isinstance(line, bytes) else line for line in lines]


def _value(text, kind):
    if kind.kind == "b":
        return bool(int(text))
    if kind.kind in "iu":
        return int(text)
    return complex(text) if kind.kind == "c" else float(text)


def loadtxt(
        fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0,
        encoding=None, max_rows=None, *, quotechar=None, like=None):
    """Load data from a text file."""
    kind = np.dtype(dtype)
    comments = [comments] if isinstance(comments, str) else list(comments or [])
    rows = []
    width = None
    if usecols is not None and not isinstance(usecols, (list, tuple, range, np.ndarray)):
        usecols = [usecols]
    for line in _lines(fname, encoding)[skiprows:]:
        if max_rows is not None and len(rows) == max_rows:
            break
        for mark in comments:
            line = line.split(mark, 1)[0]
        line = line.strip("\r\n")
        if not line.strip():
            continue
        parts = line.split(delimiter) if delimiter is not None else line.split()
        if width is None:
            width = len(parts)
        if usecols is not None:
            parts = [parts[i] for i in usecols]
            places = list(usecols)
        else:
            if len(parts) != width:
                raise ValueError(
                    f"the number of columns changed from {width} to {len(parts)} at row {len(rows) + 1}; use `usecols` to "
                    "select a subset and avoid this error")
            places = list(range(len(parts)))
        row = []
        for place, part in zip(places, parts):
            text = part.strip()
            try:
                if callable(converters):
                    row.append(converters(text))
                elif converters and place in converters:
                    row.append(converters[place](text))
                else:
                    row.append(_value(text, kind))
            except ValueError as error:
                raise ValueError(
                    f"could not convert string {text!r} to {kind} at row {len(rows)}, column {place + 1}.") from error
        rows.append(row)
    if not rows:
        import warnings
        warnings.warn(f"loadtxt: input contained no data: \"{fname}\"", UserWarning, stacklevel=2)
        return np.empty((0,) if ndmin < 2 else (0, 1), kind)
    made = np.array(rows, dtype=kind)
    if ndmin < 2:
        made = np.squeeze(made)
        if made.ndim < ndmin:
            made = np.atleast_1d(made)
    return made.T if unpack else made


def genfromtxt(
        fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None,
        filling_values=None, usecols=None, names=None, excludelist=None, deletechars="", replace_space="_", autostrip=False,
        case_sensitive=True, defaultfmt="f%i", unpack=None, usemask=False, loose=True, invalid_raise=True, max_rows=None,
        encoding=None, *, ndmin=0, like=None):
    """Load data from a text file, with missing values handled as specified."""
    if names is not None:
        raise NotImplementedError("names= of genfromtxt needs structured arrays, which are not available")
    kind = np.dtype(dtype if dtype is not None else float)
    lines = _lines(fname, encoding)[skip_header:]
    if skip_footer:
        lines = lines[:-skip_footer]
    fill = filling_values if filling_values is not None else (np.nan if kind.kind in "fc" else -1)
    if usecols is not None and not isinstance(usecols, (list, tuple, range, np.ndarray)):
        usecols = [usecols]
    rows, widths = [], []
    for number, line in enumerate(lines, skip_header + 1):
        if comments is not None:
            line = line.split(comments, 1)[0]
        line = line.strip("\r\n")
        if not line.strip():
            continue
        if isinstance(delimiter, int):
            parts = [line[i:i + delimiter] for i in range(0, len(line), delimiter)]
        else:
            parts = line.split(delimiter) if delimiter is not None else line.split()
        widths.append((number, len(parts)))
        chosen = usecols if usecols is not None else range(len(parts))
        row = []
        for place in chosen:
            text = parts[place].strip()
            if converters and place in converters:
                row.append(converters[place](text))
                continue
            missing = text == "" or missing_values is not None and (text in missing_values if not isinstance(missing_values, str) else text == missing_values)
            try:
                row.append(fill if missing else _value(text, kind))
            except ValueError:
                row.append(fill)
        rows.append(row)
        if max_rows is not None and len(rows) == max_rows:
            break
    if widths and usecols is None and any(w != widths[0][1] for _, w in widths):
        wrong = "\n".join(f"    Line #{n} (got {w} columns instead of {widths[0][1]})" for n, w in widths if w != widths[0][1])
        raise ValueError(f"Some errors were detected !\n{wrong}")
    if dtype is None and rows and all(float(v).is_integer() for row in rows for v in row) and not any("." in l for l in lines):
        kind = np.dtype(int)
    made = np.squeeze(np.array(rows, dtype=kind))
    if made.ndim < ndmin:
        made = np.atleast_1d(made) if ndmin == 1 else np.atleast_2d(made)
    return made.T if unpack else made


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
    """Save an array to a text file."""
    X = np.asarray(X)
    if X.ndim == 0 or X.ndim > 2:
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    if X.ndim == 1:
        X = X[:, None]
    columns = X.shape[1]
    if isinstance(fmt, (list, tuple)):
        if len(fmt) != columns:
            raise AttributeError(f"fmt has wrong shape.  {fmt}")
        form = delimiter.join(fmt)
    elif fmt.count("%") == 1:
        if X.dtype.kind == "c":
            fmt = f" ({fmt}+{fmt}j)"
        form = delimiter.join([fmt] * columns)
    else:
        form = fmt
    lines = []
    if header:
        lines.append(comments + header.replace("\n", "\n" + comments) + newline)
    for row in X.tolist():
        if X.dtype.kind == "c":
            values = tuple(v for z in row for v in (z.real, z.imag))
            lines.append((form % values + newline).replace("+-", "-"))
            continue
        try:
            lines.append(form % tuple(row) + newline)
        except TypeError as error:
            raise TypeError(f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{form}')") from error
    if footer:
        lines.append(comments + footer.replace("\n", "\n" + comments) + newline)
    text = "".join(lines)
    if hasattr(fname, "write"):
        try:
            fname.write(text)
        except TypeError:
            fname.write(text.encode(encoding or "latin-1"))
        return
    with open(fname, "w", encoding=encoding or "latin-1") as stream:
        stream.write(text)


def _is_fortran(a):
    return a.flags.f_contiguous and not a.flags.c_contiguous


def _header(a):
    order = bool(_is_fortran(a))
    text = f"{{'descr': {a.dtype.str!r}, 'fortran_order': {order}, 'shape': {a.shape}, }}"
    length = len(text) + 1
    padding = 64 - (10 + length) % 64
    text += " " * (padding % 64 if padding != 64 else 0) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode("latin-1")


def _npy(a):
    a = np.asanyarray(a)
    data = a.T.tobytes() if _is_fortran(a) else a.tobytes()
    return _header(a) + data


def save(file, arr, allow_pickle=True):
    """Save an array to a binary file in NumPy ``.npy`` format."""
    data = _npy(arr)
    if hasattr(file, "write"):
        file.write(data)
        return
    name = str(file)
    with open(name if name.endswith(".npy") else name + ".npy", "wb") as stream:
        stream.write(data)


def _parse_npy(data):
    if data[:6] != b"\x93NUMPY":
        raise ValueError("the magic string is not correct; expected b'\\x93NUMPY', got %r" % data[:6])
    size = 2 if data[6] == 1 else 4
    length = int.from_bytes(data[8:8 + size], "little")
    start = 8 + size
    text = data[start:start + length].decode("latin-1")
    descr = text.split("'descr':")[1].split("'")[1]
    order = "'fortran_order': True" in text
    inside = text.split("'shape': (")[1].split(")")[0]
    shape = tuple(int(n) for n in inside.split(",") if n.strip())
    a = frombuffer(data[start + length:], descr).copy() if data[start + length:] else np.empty(0, descr)
    return a.reshape(shape[::-1]).T if order else a.reshape(shape)


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    """Load arrays from ``.npy`` and ``.npz`` files."""
    if hasattr(file, "read"):
        data = file.read()
    else:
        with open(file, "rb") as stream:
            data = stream.read()
    if not data:
        raise EOFError("No data left in file")
    if data[:2] == b"PK":
        return NpzFile(data)
    if data[:6] != b"\x93NUMPY":
        raise ValueError(
            "This file contains pickled (object) data. If you trust the file you can load it unsafely using the "
            "`allow_pickle=` keyword argument or `pickle.load()`.")
    return _parse_npy(data)


def _crc(data):
    table = _crc_table()
    crc = 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 255] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


_TABLE = []


def _crc_table():
    if not _TABLE:
        for n in range(256):
            for _ in range(8):
                n = 0xEDB88320 ^ (n >> 1) if n & 1 else n >> 1
            _TABLE.append(n)
    return _TABLE


def savez(file, *args, allow_pickle=True, **kwds):
    """Save several arrays into a single file in uncompressed ``.npz`` format."""
    arrays = {f"arr_{i}": a for i, a in enumerate(args)}
    for name, a in kwds.items():
        if name in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword {name}")
        arrays[name] = a
    body, directory = b"", b""
    for name, a in arrays.items():
        data, label = _npy(a), (name + ".npy").encode()
        fields = (
            b"\x00\x00\x00\x00\x00\x00\x21\x00" + _crc(data).to_bytes(4, "little") + len(data).to_bytes(4, "little") * 2
            + len(label).to_bytes(2, "little") + b"\x00\x00")
        directory += b"PK\x01\x02\x14\x00\x14\x00" + fields + b"\x00" * 10 + len(body).to_bytes(4, "little") + label
        body += b"PK\x03\x04\x14\x00" + fields + label + data
    count = len(arrays).to_bytes(2, "little")
    end = b"PK\x05\x06\x00\x00\x00\x00" + count + count + len(directory).to_bytes(4, "little") + len(body).to_bytes(4, "little") + b"\x00\x00"
    if hasattr(file, "write"):
        file.write(body + directory + end)
        return
    name = str(file)
    with open(name if name.endswith(".npz") else name + ".npz", "wb") as stream:
        stream.write(body + directory + end)


savez_compressed = savez


class NpzFile:
    """A dictionary-like object with lazy-loading of arrays in the zipped archive."""

    def __init__(self, data):
        self._parts = {}
        place = 0
        while data[place:place + 4] == b"PK\x03\x04":
            if int.from_bytes(data[place + 8:place + 10], "little"):
                raise NotImplementedError("compressed .npz files are not available")
            size = int.from_bytes(data[place + 18:place + 22], "little")
            length = int.from_bytes(data[place + 26:place + 28], "little")
            extra = int.from_bytes(data[place + 28:place + 30], "little")
            name = data[place + 30:place + 30 + length].decode()
            start = place + 30 + length + extra
            self._parts[name.removesuffix(".npy")] = data[start:start + size]
            place = start + size
        self.files = list(self._parts)

    def __getitem__(self, key):
        if key.removesuffix(".npy") not in self._parts:
            raise KeyError(f"{key} is not a file in the archive")
        return _parse_npy(self._parts[key.removesuffix(".npy")])

    def __contains__(self, key):
        return key in self._parts

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def keys(self):
        return self._parts.keys()

    def values(self):
        return [self[name] for name in self.files]

    def items(self):
        return [(name, self[name]) for name in self.files]

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


def _frombytes(data, dtype):
    from numpy._extended import frombytes
    return frombytes(data, dtype)
