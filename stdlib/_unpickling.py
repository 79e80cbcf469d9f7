"""Reads pickles: a machine with a stack, marks, and a memo of the objects read so far."""

import sys

from _pickle_codes import *
from _pickle_codes import NEW_NAMES, UnpicklingError, bytes_to_double


class Unpickler:
    """Reads objects from a file."""

    __module__ = "pickle"

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._buffers = iter(buffers) if buffers is not None else None
        self.memo = {}
        self.encoding, self.errors, self.fix_imports = encoding, errors, fix_imports
        self.proto = 0

    def persistent_load(self, pid):
        """The object that is kept elsewhere under that name; for subclasses."""
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was specified.")

    def find_class(self, module_name, name, /):
        """The object of that name in a module."""
        if self.proto < 3 and self.fix_imports:
            module_name, name = NEW_NAMES.get((module_name, name), (module_name, name))
            module_name = NEW_NAMES.get(module_name, module_name)
        __import__(module_name)
        found = sys.modules[module_name]
        for part in name.split(".") if self.proto >= 4 else (name,):
            found = getattr(found, part)
        return found

    def load(self):
        """Read an object."""
        self.stack, self.marks = [], []
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == STOP:
                return self._pop()
            reader = _READERS.get(code)
            if reader is None:
                shown = repr(code)[1:] if 32 <= code[0] < 127 else f"'\\x{code[0]:02x}'"
                raise UnpicklingError(f"invalid load key, {shown}.")
            reader(self)

    def _read(self, count):
        data = self._file.read(count)
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        data = self._file.readline()
        if not data.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    def _number(self, size):
        return int.from_bytes(self._read(size), "little")

    def _pop(self):
        if not self.stack:
            raise UnpicklingError("unpickling stack underflow")
        return self.stack.pop()

    def _top(self):
        if not self.stack:
            raise UnpicklingError("unpickling stack underflow")
        return self.stack[-1]

    def _pop_mark(self):
        if not self.marks:
            raise UnpicklingError("could not find MARK")
        items, self.stack = self.stack, self.marks.pop()
        return items

    def _push(self, value):
        self.stack.append(value)

    def _recall(self, index):
        if index not in self.memo:
            raise UnpicklingError(f"Memo value not found at index {index}")
        self.stack.append(self.memo[index])

    def load_proto(self):
        protocol = self._number(1)
        if protocol > 5:
            raise ValueError(f"unsupported pickle protocol: {protocol}")
        self.proto = protocol

    def load_mark(self):
        self.marks.append(self.stack)
        self.stack = []

    def load_int(self):
        data = self._line()
        self._push(data == b"01" if data in (b"00", b"01") else int(data, 0))

    def load_long(self):
        data = self._line()
        self._push(int(data[:-1] if data.endswith(b"L") else data, 0))

    def load_binfloat(self):
        self._push(bytes_to_double(self._read(8)))

    def _old_text(self, data):
        self._push(data if self.encoding == "bytes" else data.decode(self.encoding, self.errors))

    def load_string(self):
        data = self._line()
        if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        import ast

        self._old_text(ast.literal_eval("b" + data.decode("latin1")))

    def load_unicode(self):
        first, *pieces = self._line().decode("latin-1").split("\\")
        found = [first]
        for piece in pieces:
            size = {"u": 4, "U": 8}.get(piece[:1])
            found.append(chr(int(piece[1 : size + 1], 16)) + piece[size + 1 :] if size else "\\" + piece)
        self._push("".join(found))

    def _text(self, size):
        self._push(self._read(self._number(size)).decode("utf-8", "surrogatepass"))

    def _long(self, size):
        self._push(int.from_bytes(self._read(self._number(size)), "little", signed=True))

    def load_reduce(self):
        args = self._pop()
        self.stack[-1] = self._top()(*args)

    def load_build(self):
        state = self._pop()
        made = self._top()
        setter = getattr(made, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            target = made.__dict__
            for name, value in state.items():
                target[sys.intern(name) if type(name) is str else name] = value
        if slots:
            for name, value in slots.items():
                setattr(made, name, value)

    def load_newobj(self):
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args))

    def load_newobj_ex(self):
        kwargs, args, cls = self._pop(), self._pop(), self._pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self._push(cls(*args))
        else:
            self._push(cls.__new__(cls))

    def load_inst(self):
        cls = self.find_class(self._line().decode("ascii"), self._line().decode("ascii"))
        self._instance(cls, self._pop_mark())

    def load_obj(self):
        cls, *args = self._pop_mark()
        self._instance(cls, args)

    def load_global(self):
        module_name, name = self._line().decode("utf-8"), self._line().decode("utf-8")
        self._push(self.find_class(module_name, name))

    def load_stack_global(self):
        name, module_name = self._pop(), self._pop()
        if type(name) is not str or type(module_name) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module_name, name))

    def _extension(self, size):
        import copyreg

        key = copyreg._inverted_registry.get(self._number(size))
        if key is None:
            raise ValueError("unregistered extension code")
        self._push(self.find_class(*key))

    def _pairs(self, items):
        target = self._top()
        for index in range(0, len(items), 2):
            target[items[index]] = items[index + 1]

    def _append(self, items):
        target = self._top()
        if type(target) is list:
            target.extend(items)
        else:
            for each in items:
                target.append(each)

    def _tuple(self, size):
        if len(self.stack) < size:
            raise UnpicklingError("unpickling stack underflow")
        self.stack[-size:] = [tuple(self.stack[-size:])]

    def load_pop(self):
        if self.stack or not self.marks:
            self._pop()
        else:
            self._pop_mark()

    def load_setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def load_append(self):
        value = self._pop()
        self._top().append(value)

    def load_additems(self):
        items = self._pop_mark()
        self._top().update(items)

    def load_dict(self):
        items = self._pop_mark()
        self._push(dict(zip(items[::2], items[1::2])))

    def load_binpersid(self):
        self._push(self.persistent_load(self._pop()))

    def _put(self, index):
        self.memo[index] = self._top()


def _memo_readers():
    return {
        GET: lambda self: self._recall(int(self._line())),
        BINGET: lambda self: self._recall(self._number(1)),
        LONG_BINGET: lambda self: self._recall(self._number(4)),
        PUT: lambda self: self._put(int(self._line())),
        BINPUT: lambda self: self._put(self._number(1)),
        LONG_BINPUT: lambda self: self._put(self._number(4)),
        MEMOIZE: lambda self: self._put(len(self.memo)),
    }


_READERS = _memo_readers() | {
    PROTO: Unpickler.load_proto,
    FRAME: lambda self: self._read(8) and None,
    MARK: Unpickler.load_mark,
    PERSID: lambda self: self._push(self.persistent_load(self._line().decode("ascii"))),
    BINPERSID: Unpickler.load_binpersid,
    NONE: lambda self: self._push(None),
    NEWTRUE: lambda self: self._push(True),
    NEWFALSE: lambda self: self._push(False),
    INT: Unpickler.load_int,
    BININT: lambda self: self._push(int.from_bytes(self._read(4), "little", signed=True)),
    BININT1: lambda self: self._push(self._number(1)),
    BININT2: lambda self: self._push(self._number(2)),
    LONG: Unpickler.load_long,
    LONG1: lambda self: self._long(1),
    LONG4: lambda self: self._long(4),
    FLOAT: lambda self: self._push(float(self._line())),
    BINFLOAT: Unpickler.load_binfloat,
    STRING: Unpickler.load_string,
    BINSTRING: lambda self: self._old_text(self._read(self._number(4))),
    SHORT_BINSTRING: lambda self: self._old_text(self._read(self._number(1))),
    BINBYTES: lambda self: self._push(self._read(self._number(4))),
    BINBYTES8: lambda self: self._push(self._read(self._number(8))),
    SHORT_BINBYTES: lambda self: self._push(self._read(self._number(1))),
    BYTEARRAY8: lambda self: self._push(bytearray(self._read(self._number(8)))),
    UNICODE: Unpickler.load_unicode,
    BINUNICODE: lambda self: self._text(4),
    BINUNICODE8: lambda self: self._text(8),
    SHORT_BINUNICODE: lambda self: self._text(1),
    TUPLE: lambda self: _push_after(self, tuple),
    TUPLE1: lambda self: self._tuple(1),
    TUPLE2: lambda self: self._tuple(2),
    TUPLE3: lambda self: self._tuple(3),
    EMPTY_TUPLE: lambda self: self._push(()),
    EMPTY_LIST: lambda self: self._push([]),
    EMPTY_DICT: lambda self: self._push({}),
    EMPTY_SET: lambda self: self._push(set()),
    LIST: lambda self: _push_after(self, list),
    FROZENSET: lambda self: _push_after(self, frozenset),
    DICT: Unpickler.load_dict,
    INST: Unpickler.load_inst,
    OBJ: Unpickler.load_obj,
    NEWOBJ: Unpickler.load_newobj,
    NEWOBJ_EX: Unpickler.load_newobj_ex,
    GLOBAL: Unpickler.load_global,
    STACK_GLOBAL: Unpickler.load_stack_global,
    EXT1: lambda self: self._extension(1),
    EXT2: lambda self: self._extension(2),
    EXT4: lambda self: self._extension(4),
    REDUCE: Unpickler.load_reduce,
    POP: Unpickler.load_pop,
    POP_MARK: lambda self: self._pop_mark() and None,
    DUP: lambda self: self._push(self._top()),
    APPEND: Unpickler.load_append,
    APPENDS: lambda self: _with_items(self, self._append),
    SETITEM: Unpickler.load_setitem,
    SETITEMS: lambda self: _with_items(self, self._pairs),
    ADDITEMS: Unpickler.load_additems,
    BUILD: Unpickler.load_build,
}


def _push_after(self, make):
    """Puts what is made of the items since the mark on the stack."""
    items = self._pop_mark()
    self._push(make(items))


def _with_items(self, action):
    """Hands over the items since the mark."""
    items = self._pop_mark()
    action(items)
