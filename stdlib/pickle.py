"""Objects as bytes, and back: all that the classes of the objects need is their names.

>>> loads(dumps({"a": [1, 2.5, (None, True)]}))
{'a': [1, 2.5, (None, True)]}
"""

import copyreg as _copyreg
import sys as _sys

from _pickle_codes import *
from _pickle_codes import PickleError, PicklingError, UnpicklingError, codes, double_to_bytes
from _pickle_codes import NEW_NAMES as _NEW_NAMES, OLD_NAMES as _OLD_NAMES

format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
    "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL", *codes,
]

_FRAME_SIZE = 64 * 1024
_BATCH = 1000


def encode_long(number):
    """The least bytes for an int, little-endian with a sign; none for 0."""
    return number.to_bytes(number.bit_length() // 8 + 1, "little", signed=True) if number else b""


def decode_long(data):
    """The reverse of encode_long."""
    return int.from_bytes(data, "little", signed=True)


def _encoded(number):
    data = encode_long(number)
    if number < 0 and len(data) > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def _escaped(character):
    """A character in a line of protocol 0."""
    code = ord(character)
    if character in "\\\0\n\r\x1a" or 0xFF < code <= 0xFFFF:
        return b"\\u%04x" % code
    return b"\\U%08x" % code if code > 0xFF else bytes([code])


def _find(module_name, name):
    """The object of a name with dots, and what it belongs to."""
    found = _sys.modules[module_name]
    parent = None
    for part in name.split("."):
        parent, found = found, getattr(found, part)
    return found, parent


def whichmodule(obj, name):
    """The name of the module in which an object can be found."""
    module_name = getattr(obj, "__module__", None)
    if module_name is not None:
        return module_name
    for module_name, module in list(_sys.modules.items()):
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _find(module_name, name)[0] is obj:
                return module_name
        except (AttributeError, KeyError):
            pass
    return "__main__"


class Pickler:
    """Writes objects to a file; an object met again is written as a reference."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        self.proto = _protocol(protocol)
        if buffer_callback is not None and self.proto < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            self._write_file = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.bin = self.proto >= 1
        self.memo = {}
        self.fast = 0
        self.fix_imports = fix_imports and self.proto < 3
        self._frame, self._frame_size = [], 0

    def clear_memo(self):
        """Forget what has been written."""
        self.memo.clear()

    def persistent_id(self, obj):
        """A name under which the object is kept elsewhere, or None; for subclasses."""
        return None

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, "_write_file"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        if self.proto >= 2:
            self._write_file(PROTO + bytes([self.proto]))
        self.save(obj)
        self.write(STOP)
        self._end_frame()

    def write(self, data):
        self._frame.append(data)
        self._frame_size += len(data)

    def _end_frame(self):
        data = b"".join(self._frame)
        self._frame, self._frame_size = [], 0
        if self.proto >= 4 and len(data) >= 4:
            self._write_file(FRAME + len(data).to_bytes(8, "little"))
        if data:
            self._write_file(data)

    def _write_large(self, head, data):
        """Long data stands outside of frames."""
        if self.proto >= 4 and len(data) >= _FRAME_SIZE:
            if self._frame:
                self._end_frame()
            self._write_file(head + data)
        else:
            self.write(head + data)

    def memoize(self, obj):
        if self.fast:
            return
        index = len(self.memo)
        self.memo[id(obj)] = index, obj
        if self.proto >= 4:
            self.write(MEMOIZE)
        elif self.bin:
            self.write(BINPUT + bytes([index]) if index < 256 else LONG_BINPUT + index.to_bytes(4, "little"))
        else:
            self.write(PUT + b"%d\n" % index)

    def _get(self, index):
        if not self.bin:
            return GET + b"%d\n" % index
        return BINGET + bytes([index]) if index < 256 else LONG_BINGET + index.to_bytes(4, "little")

    def save(self, obj, save_persistent_id=True):
        """Writes any object."""
        if self._frame_size >= _FRAME_SIZE:
            self._end_frame()
        if save_persistent_id:
            persistent = self.persistent_id(obj)
            if persistent is not None:
                self._save_persistent(persistent)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(self._get(known[0]))
            return
        override = getattr(self, "reducer_override", None)
        reduced = override(obj) if override is not None else NotImplemented
        if reduced is NotImplemented:
            cls = type(obj)
            writer = _WRITERS.get(cls)
            if writer is not None:
                writer(self, obj)
                return
            reducer = getattr(self, "dispatch_table", _copyreg.dispatch_table).get(cls)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(cls, type):
                self.save_global(obj)
                return
            else:
                reduced = obj.__reduce_ex__(self.proto)
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError(f"__reduce__ must return a string or tuple, not {type(reduced).__name__}")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self.save_reduce(*reduced, obj=obj)

    def _save_persistent(self, name):
        if self.bin:
            self.save(name, save_persistent_id=False)
            self.write(BINPERSID)
        else:
            self.write(PERSID + str(name).encode("ascii") + b"\n")

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        """Writes how an object is made again."""
        if not callable(func):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, not {type(func).__name__}")
        if not isinstance(args, tuple):
            raise PicklingError(f"second item of the tuple returned by __reduce__ must be a tuple, not {type(args).__name__}")
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            self._save_new_with_keywords(*args)
        elif self.proto >= 2 and name == "__newobj__":
            self.save(args[0])
            self.save(args[1:])
            self.write(NEWOBJ)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                self.write(POP + self._get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._append_all(listitems)
        if dictitems is not None:
            self._set_all(dictitems)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self.write(BUILD)
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self.write(TUPLE2 + REDUCE + POP)

    def _save_new_with_keywords(self, cls, args, kwargs):
        if self.proto >= 4:
            for each in (cls, args, kwargs):
                self.save(each)
            self.write(NEWOBJ_EX)
        else:
            from functools import partial

            self.save(partial(cls.__new__, cls, *args, **kwargs))
            self.save(())
            self.write(REDUCE)

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def save_int(self, obj):
        if self.bin and 0 <= obj <= 0xFF:
            self.write(BININT1 + bytes([obj]))
        elif self.bin and 0 <= obj <= 0xFFFF:
            self.write(BININT2 + obj.to_bytes(2, "little"))
        elif -0x80000000 <= obj <= 0x7FFFFFFF:
            self.write(BININT + obj.to_bytes(4, "little", signed=True) if self.bin else INT + b"%d\n" % obj)
        elif self.proto >= 2:
            data = _encoded(obj)
            if len(data) < 256:
                self.write(LONG1 + bytes([len(data)]) + data)
            else:
                self.write(LONG4 + len(data).to_bytes(4, "little") + data)
        else:
            self.write(LONG + str(obj).encode("ascii") + b"L\n")

    def save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + double_to_bytes(obj))
        else:
            self.write(FLOAT + repr(obj).encode("ascii") + b"\n")

    def save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                from _codecs import encode

                self.save_reduce(encode, (str(obj, "latin1"), "latin1"), obj=obj)
            return
        length = len(obj)
        if length <= 0xFF:
            self.write(SHORT_BINBYTES + bytes([length]) + obj)
        elif length > 0xFFFFFFFF and self.proto >= 4:
            self._write_large(BINBYTES8 + length.to_bytes(8, "little"), obj)
        else:
            self._write_large(BINBYTES + length.to_bytes(4, "little"), obj)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self._write_large(BYTEARRAY8 + len(obj).to_bytes(8, "little"), bytes(obj))
        self.memoize(obj)

    def save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            length = len(data)
            if length <= 0xFF and self.proto >= 4:
                self.write(SHORT_BINUNICODE + bytes([length]) + data)
            elif length > 0xFFFFFFFF and self.proto >= 4:
                self._write_large(BINUNICODE8 + length.to_bytes(8, "little"), data)
            else:
                self._write_large(BINUNICODE + length.to_bytes(4, "little"), data)
        else:
            self.write(UNICODE + b"".join(map(_escaped, obj)) + b"\n")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        short = len(obj) <= 3 and self.proto >= 2
        if not short:
            self.write(MARK)
        for each in obj:
            self.save(each)
        if id(obj) in self.memo:
            # The tuple is in one of its own elements.
            get = self._get(self.memo[id(obj)][0])
            self.write(POP * len(obj) + get if short else (POP_MARK if self.bin else POP * (len(obj) + 1)) + get)
            return
        self.write((TUPLE1, TUPLE2, TUPLE3)[len(obj) - 1] if short else TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._append_all(obj)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._set_all(obj.items())

    def _in_batches(self, items, single, several, write_item):
        """Writes items in batches, each ended by the code for several."""
        items = iter(items)
        if not self.bin:
            for each in items:
                write_item(each)
                self.write(single)
            return
        batch = [each for _, each in zip(range(_BATCH), items)]
        while batch:
            following = next(items, batch)
            if len(batch) > 1:
                self.write(MARK)
            for each in batch:
                write_item(each)
            self.write(several if len(batch) > 1 else single)
            if following is batch:
                break
            batch = [following] + [each for _, each in zip(range(_BATCH - 1), items)]

    def _append_all(self, items):
        self._in_batches(items, APPEND, APPENDS, self.save)

    def _set_all(self, items):
        def write_item(item):
            self.save(item[0])
            self.save(item[1])

        self._in_batches(items, SETITEM, SETITEMS, write_item)

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        items = list(obj)
        for start in range(0, len(items), _BATCH):
            self.write(MARK)
            for each in items[start : start + _BATCH]:
                self.save(each)
            self.write(ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for each in obj:
            self.save(each)
        if id(obj) in self.memo:
            self.write(POP_MARK + self._get(self.memo[id(obj)][0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)

    def save_global(self, obj, name=None):
        """Writes the name of a class, function or other object of a module."""
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise PicklingError(f"Can't pickle local object {obj!r}")
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name)
            found, parent = _find(module_name, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif "." in name:
            self.save_reduce(getattr, (parent, name.rpartition(".")[2]))
        else:
            if self.fix_imports:
                if module_name == "builtins" and isinstance(obj, type) and issubclass(obj, Exception):
                    module_name = "exceptions"
                module_name, name = _OLD_NAMES.get((module_name, name), (module_name, name))
                module_name = _OLD_NAMES.get(module_name, module_name)
            self.write(GLOBAL + f"{module_name}\n{name}\n".encode("utf-8" if self.proto >= 3 else "ascii"))
        self.memoize(obj)

    def save_type(self, obj):
        singletons = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}
        if obj in singletons:
            self.save_reduce(type, (singletons[obj],), obj=obj)
        else:
            self.save_global(obj)


_WRITERS = {
    type(None): Pickler.save_none, bool: Pickler.save_bool, int: Pickler.save_int, float: Pickler.save_float,
    bytes: Pickler.save_bytes, bytearray: Pickler.save_bytearray, str: Pickler.save_str, tuple: Pickler.save_tuple,
    list: Pickler.save_list, dict: Pickler.save_dict, set: Pickler.save_set, frozenset: Pickler.save_frozenset,
    type(whichmodule): Pickler.save_global, type: Pickler.save_type,
}


def _protocol(protocol):
    if protocol is None:
        return DEFAULT_PROTOCOL
    if protocol < 0:
        return HIGHEST_PROTOCOL
    if protocol > HIGHEST_PROTOCOL:
        raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
    return protocol


from _unpickling import Unpickler  # noqa: E402 - it needs the names above


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    import io

    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The next object in a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object for bytes."""
    import io

    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return load(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers)
