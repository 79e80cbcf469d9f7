"""Handlers write records: to streams, to files, nowhere."""

import sys
import weakref

from ._records import Filterer, LogRecord, _checkLevel, _defaultFormatter, getLevelName

_handlers = weakref.WeakValueDictionary()
_handlerList = []


class _Lock:
    """Held by one thread at a time; threads change only where they wait, so that nothing needs to be done."""

    def acquire(self):
        return True

    def release(self):
        pass

    def __enter__(self):
        return True

    def __exit__(self, *args):
        return None


_lock = _Lock()


def _removeHandlerRef(reference, handlers=_handlerList):
    if reference in handlers:
        handlers.remove(reference)


def _addHandlerRef(handler):
    _handlerList.append(weakref.ref(handler, _removeHandlerRef))


def getHandlerByName(name):
    """The handler of that name, or None."""
    return _handlers.get(name)


def getHandlerNames():
    """The names of all handlers that have one."""
    return frozenset(_handlers)


class Handler(Filterer):
    """Something that does with a record what is to be done."""

    __module__ = "logging"

    def __init__(self, level=0):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _addHandlerRef(self)
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        if self._name in _handlers:
            del _handlers[self._name]
        self._name = name
        if name:
            _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = _Lock()

    def acquire(self):
        """Wait until no other thread uses the handler."""
        if self.lock:
            self.lock.acquire()

    def release(self):
        """Let other threads use the handler."""
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """Take no records below this level."""
        self.level = _checkLevel(level)

    def format(self, record):
        """The text for a record."""
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        """Write a record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """Write a record if the filters let it through."""
        found = self.filter(record)
        if isinstance(found, LogRecord):
            record = found
        if found:
            with self.lock:
                self.emit(record)
        return found

    def setFormatter(self, fmt):
        """Use this formatter."""
        self.formatter = fmt

    def flush(self):
        """Nothing; for subclasses."""

    def close(self):
        """Forget the handler's name."""
        self._closed = True
        if self._name and self._name in _handlers:
            del _handlers[self._name]

    def handleError(self, record):
        """Report an error that happened while a record was written."""
        import logging

        if not logging.raiseExceptions or not sys.stderr:
            return
        import traceback

        kind, value, trace = sys.exc_info()
        try:
            sys.stderr.write("--- Logging error ---\n")
            traceback.print_exception(kind, value, trace, None, sys.stderr)
            sys.stderr.write("Call stack:\n")
            frame = trace.tb_frame if trace is not None else None
            while frame and (frame.f_globals.get("__name__") or "").partition(".")[0] == "logging":
                frame = frame.f_back
            if frame:
                traceback.print_stack(frame, file=sys.stderr)
            else:
                sys.stderr.write(f"Logged from file {record.filename}, line {record.lineno}\n")
            try:
                sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")
            except RecursionError:
                raise
            except Exception:
                sys.stderr.write(
                    "Unable to print the message and arguments - possible formatting error.\n"
                    "Use the traceback above to help find the error.\n"
                )
        except OSError:
            pass

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    """Writes to a stream, sys.stderr unless another one is given."""

    __module__ = "logging"
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Write to another stream; gives the old one, or None if it is the same."""
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"

    __class_getitem__ = classmethod(type(list[int]))


class FileHandler(StreamHandler):
    """Writes to a file."""

    __module__ = "logging"

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        import os

        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        self._builtin_open = open
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def close(self):
        with self.lock:
            stream, self.stream = self.stream, None
            if stream:
                stream.flush()
                stream.close()
            StreamHandler.close(self)

    def _open(self):
        return self._builtin_open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    """Writes to what sys.stderr is at that moment."""

    __module__ = "logging"

    def __init__(self, level=0):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


lastResort = _StderrHandler(30)


class NullHandler(Handler):
    """Does nothing."""

    __module__ = "logging"

    def handle(self, record):
        """Nothing."""

    def emit(self, record):
        """Nothing."""

    def createLock(self):
        self.lock = None
