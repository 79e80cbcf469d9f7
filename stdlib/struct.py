"""Numbers and text packed into bytes as C programs do.

>>> pack(">hI", 1, 2)
b'\\x00\\x01\\x00\\x00\\x00\\x02'
>>> unpack("<3sb", b"abc\\xff")
(b'abc', -1)
"""

from _struct import Struct, _clearcache, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
