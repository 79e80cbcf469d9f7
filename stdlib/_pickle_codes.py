"""The codes of pickles, names of modules that had other names once, and the errors; `pickle` and its reader use these."""


class PickleError(Exception):
    """What the errors here derive from."""

    __module__ = "_pickle"


class PicklingError(PickleError):
    """The object cannot be written."""

    __module__ = "_pickle"


class UnpicklingError(PickleError):
    """The bytes cannot be read."""

    __module__ = "_pickle"


def double_to_bytes(value):
    """A float as the eight bytes of IEEE 754, the highest first."""
    from math import copysign, frexp

    sign = int(copysign(1, value) < 0) << 63
    if value != value:
        return (sign | 0x7FF8 << 48).to_bytes(8, "big")
    if value - value != 0:
        return (sign | 0x7FF << 52).to_bytes(8, "big")
    mantissa, exponent = frexp(abs(value))
    if exponent < -1021:
        bits = int(mantissa * 2.0**53) >> (-1021 - exponent)
    elif mantissa:
        bits = (exponent + 1022 << 52) + int(mantissa * 2.0**53) - (1 << 52)
    else:
        bits = 0
    return (sign | bits).to_bytes(8, "big")


def bytes_to_double(data):
    """The reverse of double_to_bytes."""
    from math import ldexp

    bits = int.from_bytes(data, "big")
    sign, exponent, fraction = bits >> 63, bits >> 52 & 0x7FF, bits & (1 << 52) - 1
    if exponent == 0x7FF:
        value = float("nan" if fraction else "inf")
    elif exponent:
        value = ldexp(fraction | 1 << 52, exponent - 1075)
    else:
        value = ldexp(fraction, -1074)
    return -value if sign else value


# What the modules and names of version 2 of the language are called, for protocols below 3.
OLD_NAMES = {
    "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer",
    "configparser": "ConfigParser", "reprlib": "repr", "tkinter": "Tkinter", "_thread": "thread",
    "html.parser": "HTMLParser", "pickle": "cPickle", "winreg": "_winreg", "dbm": "anydbm",
    ("builtins", "range"): ("__builtin__", "xrange"), ("builtins", "int"): ("__builtin__", "long"),
    ("builtins", "str"): ("__builtin__", "unicode"), ("builtins", "chr"): ("__builtin__", "unichr"),
    ("functools", "reduce"): ("__builtin__", "reduce"), ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"), ("builtins", "zip"): ("itertools", "izip"),
    ("builtins", "map"): ("itertools", "imap"), ("builtins", "filter"): ("itertools", "ifilter"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"), ("sys", "intern"): ("__builtin__", "intern"),
    ("collections", "UserList"): ("UserList", "UserList"), ("collections", "UserString"): ("UserString", "UserString"),
}
NEW_NAMES = {old: new for new, old in OLD_NAMES.items()} | {
    "cPickle": "pickle", "exceptions": "builtins", "cStringIO": "io", "StringIO": "io", "__builtin__": "builtins", "copy_reg": "copyreg",
    ("__builtin__", "basestring"): ("builtins", "str"),
}

ADDITEMS = b"\x90"
APPEND = b"a"
APPENDS = b"e"
BINBYTES = b"B"
BINBYTES8 = b"\x8e"
BINFLOAT = b"G"
BINGET = b"h"
BININT = b"J"
BININT1 = b"K"
BININT2 = b"M"
BINPERSID = b"Q"
BINPUT = b"q"
BINSTRING = b"T"
BINUNICODE = b"X"
BINUNICODE8 = b"\x8d"
BUILD = b"b"
BYTEARRAY8 = b"\x96"
DICT = b"d"
DUP = b"2"
EMPTY_DICT = b"}"
EMPTY_LIST = b"]"
EMPTY_SET = b"\x8f"
EMPTY_TUPLE = b")"
EXT1 = b"\x82"
EXT2 = b"\x83"
EXT4 = b"\x84"
FALSE = b"I00\n"
FLOAT = b"F"
FRAME = b"\x95"
FROZENSET = b"\x91"
GET = b"g"
GLOBAL = b"c"
INST = b"i"
INT = b"I"
LIST = b"l"
LONG = b"L"
LONG1 = b"\x8a"
LONG4 = b"\x8b"
LONG_BINGET = b"j"
LONG_BINPUT = b"r"
MARK = b"("
MEMOIZE = b"\x94"
NEWFALSE = b"\x89"
NEWOBJ = b"\x81"
NEWOBJ_EX = b"\x92"
NEWTRUE = b"\x88"
NEXT_BUFFER = b"\x97"
NONE = b"N"
OBJ = b"o"
PERSID = b"P"
POP = b"0"
POP_MARK = b"1"
PROTO = b"\x80"
PUT = b"p"
READONLY_BUFFER = b"\x98"
REDUCE = b"R"
SETITEM = b"s"
SETITEMS = b"u"
SHORT_BINBYTES = b"C"
SHORT_BINSTRING = b"U"
SHORT_BINUNICODE = b"\x8c"
STACK_GLOBAL = b"\x93"
STOP = b"."
STRING = b"S"
TRUE = b"I01\n"
TUPLE = b"t"
TUPLE1 = b"\x85"
TUPLE2 = b"\x86"
TUPLE3 = b"\x87"
UNICODE = b"V"

codes = [
    "ADDITEMS", "APPEND", "APPENDS", "BINBYTES", "BINBYTES8", "BINFLOAT", "BINGET", "BININT", "BININT1",
    "BININT2", "BINPERSID", "BINPUT", "BINSTRING", "BINUNICODE", "BINUNICODE8", "BUILD", "BYTEARRAY8", "DICT",
    "DUP", "EMPTY_DICT", "EMPTY_LIST", "EMPTY_SET", "EMPTY_TUPLE", "EXT1", "EXT2", "EXT4", "FALSE", "FLOAT",
    "FRAME", "FROZENSET", "GET", "GLOBAL", "INST", "INT", "LIST", "LONG", "LONG1", "LONG4", "LONG_BINGET",
    "LONG_BINPUT", "MARK", "MEMOIZE", "NEWFALSE", "NEWOBJ", "NEWOBJ_EX", "NEWTRUE", "NEXT_BUFFER", "NONE", "OBJ",
    "PERSID", "POP", "POP_MARK", "PROTO", "PUT", "READONLY_BUFFER", "REDUCE", "SETITEM", "SETITEMS",
    "SHORT_BINBYTES", "SHORT_BINSTRING", "SHORT_BINUNICODE", "STACK_GLOBAL", "STOP", "STRING", "TRUE", "TUPLE",
    "TUPLE1", "TUPLE2", "TUPLE3", "UNICODE",
]
__all__ = codes
