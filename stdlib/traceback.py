"""Shows exceptions and the calls they passed, as the interpreter does.

>>> try:
...     {}["key"]
... except KeyError as error:
...     print("".join(format_exception_only(error)), end="")
KeyError: 'key'
"""

import sys
from io import StringIO

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list",
    "format_stack", "format_tb", "print_exc", "format_exc", "print_exception", "print_last",
    "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary",
    "TracebackException", "walk_stack", "walk_tb", "print_list",
]

_NOT_GIVEN = object()
_HEADER = "Traceback (most recent call last):\n"


def _render(error):
    """What the interpreter shows of an exception: the text with its chain."""
    saved = sys.stderr
    sys.stderr = StringIO()
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = saved


class _Changed:
    """Changes attributes of an exception for a while."""

    def __init__(self, error, **values):
        self.error = error
        self.values = values

    def __enter__(self):
        error = self.error
        self.saved = error.__traceback__, error.__cause__, error.__context__, error.__suppress_context__
        for name, value in self.values.items():
            setattr(error, name, value)

    def __exit__(self, *details):
        error = self.error
        error.__traceback__, error.__cause__, error.__context__, error.__suppress_context__ = self.saved


_ALONE = {"__cause__": None, "__context__": None}


def _given(exc, value, tb):
    """The exception and its traceback, from one argument or from three."""
    if value is _NOT_GIVEN and tb is _NOT_GIVEN:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, getattr(exc, "__traceback__", None)
    if value is _NOT_GIVEN or tb is _NOT_GIVEN:
        raise ValueError("Both or neither of value and tb must be given")
    return value, tb


def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True, **kwargs):
    """What is printed of an exception, as a list of texts that end with line breaks."""
    error, tb = _given(exc, value, tb)
    if error is None:
        return ["NoneType: None\n"]
    if limit is not None:
        lines = [_HEADER, *format_tb(tb, limit)] if tb is not None else []
        return lines + format_exception_only(error)
    changes = {"__traceback__": tb}
    if not chain:
        changes |= _ALONE
    with _Changed(error, **changes):
        return _pieces(_render(error))


def _pieces(text):
    """The text in the pieces that CPython gives: frames with their source lines, other lines alone."""
    pieces = []
    in_frame = False
    for line in text.splitlines(keepends=True):
        if in_frame and line.startswith("    "):
            pieces[-1] += line
        else:
            pieces.append(line)
            in_frame = line.startswith('  File "')
    return pieces


def format_exception_only(exc, /, value=_NOT_GIVEN, *, show_group=False, **kwargs):
    """The last lines: the exception's class and message, and the place of a SyntaxError."""
    error = exc if value is _NOT_GIVEN else value
    if not isinstance(error, BaseException):
        return [f"{_class_name(type(error))}: {error}\n" if error is not None else "NoneType: None\n"]
    if isinstance(error, BaseExceptionGroup) and not show_group:
        notes = getattr(error, "__notes__", ())
        return [f"{_class_name(type(error))}: {error}\n", *(f"{note}\n" for note in notes)]
    with _Changed(error, __traceback__=None, **_ALONE):
        return _render(error).splitlines(keepends=True)


def _class_name(cls):
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def format_exc(limit=None, chain=True):
    """The exception that is being handled, as one text."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback."""
    text = "".join(format_exception(exc, value, tb, limit, chain))
    print(text, end="", file=sys.stderr if file is None else file)


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the last exception that nobody caught."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


_lines = {}


def _source_line(filename, lineno):
    """A line of a file without blanks around it; empty if there is none."""
    if filename not in _lines:
        try:
            with open(filename, encoding="utf-8", errors="replace") as file:
                _lines[filename] = file.read().split("\n")
        except (OSError, ValueError):
            _lines[filename] = []
    lines = _lines[filename]
    return lines[lineno - 1].strip() if lineno and 0 < lineno <= len(lines) else ""


class FrameSummary:
    """One call: file, line and function."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals", "_shown")

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
        end_lineno=None, colno=None, end_colno=None, **kwargs,
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}
        self.end_lineno = lineno if end_lineno is None else end_lineno
        # What the interpreter shows of the call, with the failing part marked; None if it was not asked.
        self._shown = None
        self.colno = colno
        self.end_colno = end_colno

    @property
    def line(self):
        """The source line, without blanks around it."""
        if self._line is None:
            self._line = _source_line(self.filename, self.lineno)
        return self._line.strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return tuple(self)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, (FrameSummary, tuple)):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """Calls, the outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The summary of pairs of frames and line numbers."""
        pairs = list(frame_gen)
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
        if limit is not None:
            pairs = pairs[:limit] if limit >= 0 else pairs[limit:]
        return cls(
            FrameSummary(
                frame.f_code.co_filename,
                lineno,
                frame.f_code.co_name,
                locals=frame.f_locals if capture_locals else None,
            )
            for frame, lineno in pairs
        )

    @classmethod
    def from_list(cls, a_list):
        """The summary of tuples of file, line, name and source."""
        return cls(
            each if isinstance(each, FrameSummary) else FrameSummary(each[0], each[1], each[2], line=each[3])
            for each in a_list
        )

    def format_frame_summary(self, frame_summary, **kwargs):
        """The lines that show one call."""
        if frame_summary._shown is not None and not frame_summary.locals:
            return frame_summary._shown
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f"    {frame_summary.line}\n"
        for name, value in sorted((frame_summary.locals or {}).items()):
            text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """The lines that show all calls; more than three equal ones are counted."""
        result = []
        last, count = None, 0
        for each in self:
            place = each.filename, each.lineno, each.name
            if place == last:
                count += 1
            else:
                result += _repeated(count)
                last, count = place, 1
            if count <= 3:
                result.append(self.format_frame_summary(each))
        return result + _repeated(count)


def _repeated(count):
    if count <= 3:
        return []
    more = count - 3
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]


def walk_tb(tb):
    """The frames of a traceback with their line numbers."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """The frames that called a frame with their line numbers, the innermost first."""
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """The calls of a traceback, as a StackSummary."""
    summary = StackSummary.extract(walk_tb(tb), limit=10**9)
    shown = []
    for text in format_tb(tb):
        if text.startswith("  [Previous line repeated "):
            shown += shown[-1:] * int(text.split()[3])
        else:
            shown.append(text)
    if len(shown) == len(summary):
        for each, text in zip(summary, shown):
            each._shown = text
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
    if limit is not None:
        summary[:] = summary[:limit] if limit >= 0 else summary[limit:]
    return summary


def extract_stack(f=None, limit=None):
    """The calls that led here, as a StackSummary."""
    frames = list(walk_stack(sys._getframe(1) if f is None else f))
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    return StackSummary.extract(reversed(frames))


def format_list(extracted_list):
    """Calls as texts that end with line breaks."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print calls."""
    for text in format_list(extracted_list):
        print(text, file=sys.stderr if file is None else file, end="")


def format_tb(tb, limit=None):
    """The calls of a traceback as texts that end with line breaks."""
    if tb is None:
        return []
    if limit is not None:
        return extract_tb(tb, limit).format()
    # The interpreter also marks the failing part of each line.
    return _pieces(_render(Exception().with_traceback(tb)))[1:-1]


def print_tb(tb, limit=None, file=None):
    """Print the calls of a traceback."""
    for text in format_tb(tb, limit):
        print(text, file=sys.stderr if file is None else file, end="")


def format_stack(f=None, limit=None):
    """The calls that led here as texts that end with line breaks."""
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the calls that led here."""
    print_list(extract_stack(sys._getframe(1) if f is None else f, limit), file)


def clear_frames(tb):
    """Forget the local variables of all calls of a traceback that are over."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            # The frame is still running.
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception as text and plain data, so that nothing of it is kept alive."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
        capture_locals=False, compact=False, max_group_width=15, max_group_depth=10, _seen=None,
    ):
        self.exc_type = exc_type
        self.exc_type_str = _class_name(exc_type)
        self.stack = StackSummary.extract(walk_tb(exc_traceback), limit=limit, capture_locals=capture_locals)
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._text = format_exception(exc_type, exc_value, exc_traceback, limit)
        self._text_alone = format_exception(exc_type, exc_value, exc_traceback, limit, chain=False)
        self._only = format_exception_only(exc_value)
        seen = (_seen or set()) | {id(exc_value)}
        self.__cause__ = self._related(exc_value.__cause__, seen, limit)
        self.__context__ = self._related(exc_value.__context__, seen, limit)
        self.__suppress_context__ = exc_value.__suppress_context__

    @classmethod
    def _related(cls, error, seen, limit):
        if error is None or id(error) in seen:
            return None
        return cls(type(error), error, error.__traceback__, limit=limit, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The data of an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, **kwargs):
        """The texts that `format_exception` gives."""
        yield from self._text if chain else self._text_alone

    def format_exception_only(self, *, show_group=False, **kwargs):
        """The texts that the function of this name gives."""
        yield from self._only

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the exception with its traceback."""
        for text in self.format(chain=chain):
            print(text, file=sys.stderr if file is None else file, end="")

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented
