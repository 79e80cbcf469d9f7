"""Readers and writers of comma separated values; `csv` builds upon this.

A reader takes lines that need neither quotes nor escapes apart by `str.split`; all others go through the states
of `_Record`, which also carry a quoted field over the end of a line.
"""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_limit = 128 * 1024
_dialects = {}
_OPTIONS = (
    "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict",
)
_missing = object()


class Error(Exception):
    pass


class Dialect:
    """The checked settings of a reader or writer; they cannot be changed."""

    __slots__ = ("_settings", "_class")

    def __init__(self, dialect=None, /, **options):
        for name in options:
            if name not in _OPTIONS:
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)

        def setting(name, default):
            found = options.get(name, _missing)
            return getattr(dialect, name, default) if found is _missing else found

        set_ = object.__setattr__
        values = {
            "delimiter": _character("delimiter", setting("delimiter", ","), False),
            "doublequote": bool(setting("doublequote", True)),
            "escapechar": _character("escapechar", setting("escapechar", None), True),
            "lineterminator": _line_end(setting("lineterminator", "\r\n")),
            "quotechar": _character("quotechar", setting("quotechar", '"'), True),
            "quoting": _quoting(setting("quoting", QUOTE_MINIMAL)),
            "skipinitialspace": bool(setting("skipinitialspace", False)),
            "strict": bool(setting("strict", False)),
        }
        quote_given = options.get("quotechar", getattr(dialect, "quotechar", _missing))
        if quote_given is None and "quoting" not in options and getattr(dialect, "quoting", None) is None:
            values["quoting"] = QUOTE_NONE
        set_(self, "_settings", values)
        _check_together(values)

    def __getattr__(self, name):
        try:
            return object.__getattribute__(self, "_settings")[name]
        except KeyError:
            raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r}") from None

    def __setattr__(self, name, value):
        if name in _OPTIONS:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r}")

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


def _character(name, value, optional):
    if optional and value is None:
        return None
    expected = f'"{name}" must be a unicode character{" or None" if optional else ""}'
    if not isinstance(value, str):
        raise TypeError(f"{expected}, not {type(value).__name__}")
    if len(value) != 1:
        raise TypeError(f"{expected}, not a string of length {len(value)}")
    return value


def _line_end(value):
    if not isinstance(value, str):
        raise TypeError(f'"lineterminator" must be a string, not {type(value).__name__}')
    return value


def _quoting(value):
    if type(value) is not int:
        raise TypeError(f'"quoting" must be an integer, not {type(value).__name__}')
    if not QUOTE_MINIMAL <= value <= QUOTE_NOTNULL:
        raise TypeError('bad "quoting" value')
    return value


def _check_together(values):
    """Settings that contradict each other."""
    delimiter, escape, quote = values["delimiter"], values["escapechar"], values["quotechar"]
    end = values["lineterminator"]
    if values["quoting"] != QUOTE_NONE and quote is None:
        raise TypeError("quotechar must be set if quoting enabled")
    for name, character in (("delimiter", delimiter), ("escapechar", escape), ("quotechar", quote)):
        space = name != "delimiter" and character == " " and values["skipinitialspace"]
        if character in ("\n", "\r") or space:
            raise ValueError(f"bad {name} value")
    for name, character in (("delimiter", delimiter), ("escapechar", escape), ("quotechar", quote)):
        if character is not None and character in end:
            raise ValueError(f"bad {name} or lineterminator value")
    for first, second, names in (
        (delimiter, escape, "delimiter or escapechar"),
        (delimiter, quote, "delimiter or quotechar"),
        (escape, quote, "escapechar or quotechar"),
    ):
        if first is not None and first == second:
            raise ValueError(f"bad {names} value")


def register_dialect(name, /, dialect=None, **options):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _dialect_of(dialect, options)


def unregister_dialect(name):
    """Forget the dialect of that name."""
    if _dialects.pop(name, None) is None:
        raise Error("unknown dialect")


def get_dialect(name):
    """The dialect of that name."""
    try:
        return _dialects[name]
    except (KeyError, TypeError):
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


def field_size_limit(new_limit=_missing, /):
    """How many characters a field may have; sets a new limit if one is given. The old limit."""
    global _limit
    old = _limit
    if new_limit is not _missing:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


def _dialect_of(dialect, options):
    if type(dialect) is Dialect and not options:
        return dialect
    return Dialect(dialect, **options)


class reader:
    """An iterator over the rows of an iterable of lines."""

    def __init__(self, iterable, /, dialect=None, **options):
        self._lines = iter(iterable)
        self.dialect = _dialect_of(dialect, options)
        self.line_num = 0
        self._record = _Record(self.dialect)
        quick = self.dialect.quoting in (QUOTE_MINIMAL, QUOTE_ALL) and not self.dialect.skipinitialspace
        self._quick = self.dialect.delimiter if quick else None
        self._quote = self.dialect.quotechar or "\n"
        self._escape = self.dialect.escapechar or "\0\0"

    def __iter__(self):
        return self

    def __next__(self):
        line = next(self._lines)
        self.line_num += 1
        if self._quick is not None and type(line) is str and self._quote not in line and self._escape not in line:
            body = line.rstrip("\r\n")
            if "\r" not in body and "\n" not in body and len(body) <= _limit:
                return body.split(self._quick) if body else []
        return self._read_with_states(line)

    def _read_with_states(self, line):
        record = self._record
        record.start()
        while True:
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} "
                    "(the file should be opened in text mode)"
                )
            record.read(line)
            if record.state == _START_RECORD:
                return record.fields
            try:
                line = next(self._lines)
            except StopIteration:
                return record.finish()
            self.line_num += 1


(
    _START_RECORD, _START_FIELD, _ESCAPED, _AFTER_ESCAPED_LINE, _IN_FIELD, _IN_QUOTES, _ESCAPED_IN_QUOTES,
    _QUOTE_IN_QUOTES, _EAT_LINE_END,
) = range(9)


class _Record:
    """The fields of one row while it is read; `state` tells what the next character means."""

    def __init__(self, dialect):
        self.dialect = dialect
        self.delimiter = dialect.delimiter
        self.quoting = dialect.quoting
        self.quote = None if dialect.quoting == QUOTE_NONE else dialect.quotechar
        self.escape = dialect.escapechar
        self.steps = {
            _START_RECORD: self._start_record, _START_FIELD: self._start_field, _ESCAPED: self._escaped,
            _AFTER_ESCAPED_LINE: self._in_field, _IN_FIELD: self._in_field, _IN_QUOTES: self._in_quotes,
            _ESCAPED_IN_QUOTES: self._escaped_in_quotes, _QUOTE_IN_QUOTES: self._quote_in_quotes,
            _EAT_LINE_END: self._eat_line_end,
        }
        self.start()

    def start(self):
        self.fields = []
        self.parts = []
        self.size = 0
        self.quoted = False
        self.state = _START_RECORD

    def read(self, line):
        """Reads one line; its end is passed on to the state as an empty character."""
        index, end, steps = 0, len(line), self.steps
        while index < end:
            if self.state == _IN_QUOTES and self.escape is None:
                stop = line.find(self.quote, index)
                stop = end if stop < 0 else stop
                if stop > index:
                    self._add(line[index:stop])
                    index = stop
                    continue
            steps[self.state](line[index])
            index += 1
        if self.state != _AFTER_ESCAPED_LINE:
            steps[self.state]("")

    def finish(self):
        """What there is when the lines have ended within a row."""
        if not self.parts and self.state != _IN_QUOTES:
            raise StopIteration
        if self.dialect.strict:
            raise Error("unexpected end of data")
        self._save()
        return self.fields

    def _add(self, text):
        self.size += len(text)
        if self.size > _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self.parts.append(text)

    def _save(self):
        text = "".join(self.parts)
        if not self.quoted:
            if self.quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS) and text:
                text = float(text)
            elif self.quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not text:
                text = None
        self.fields.append(text)
        self.parts, self.size, self.quoted = [], 0, False

    def _end_line(self, character):
        self._save()
        self.state = _EAT_LINE_END if character else _START_RECORD

    def _start_record(self, character):
        if character in ("\n", "\r"):
            self.state = _EAT_LINE_END
        elif character:
            self._start_field(character)

    def _start_field(self, character):
        if character in ("", "\n", "\r"):
            self._end_line(character)
        elif character == self.quote:
            self.quoted = True
            self.state = _IN_QUOTES
        elif character == self.escape:
            self.state = _ESCAPED
        elif character == " " and self.dialect.skipinitialspace:
            self.state = _START_FIELD
        elif character == self.delimiter:
            self._save()
            self.state = _START_FIELD
        else:
            self._add(character)
            self.state = _IN_FIELD

    def _escaped(self, character):
        self._add(character or "\n")
        self.state = _AFTER_ESCAPED_LINE if character in ("\n", "\r") and character else _IN_FIELD

    def _in_field(self, character):
        if character in ("", "\n", "\r"):
            self._end_line(character)
        elif character == self.escape:
            self.state = _ESCAPED
        elif character == self.delimiter:
            self._save()
            self.state = _START_FIELD
        else:
            self._add(character)
            self.state = _IN_FIELD

    def _in_quotes(self, character):
        if not character:
            return
        if character == self.escape:
            self.state = _ESCAPED_IN_QUOTES
        elif character == self.quote:
            self.state = _QUOTE_IN_QUOTES if self.dialect.doublequote else _IN_FIELD
        else:
            self._add(character)

    def _escaped_in_quotes(self, character):
        self._add(character or "\n")
        self.state = _IN_QUOTES

    def _quote_in_quotes(self, character):
        if character and character == self.quote:
            self._add(character)
            self.state = _IN_QUOTES
        elif character == self.delimiter:
            self._save()
            self.state = _START_FIELD
        elif character in ("", "\n", "\r"):
            self._end_line(character)
        elif self.dialect.strict:
            raise Error(f"'{self.delimiter}' expected after '{self.quote}'")
        else:
            self._add(character)
            self.state = _IN_FIELD

    def _eat_line_end(self, character):
        if not character:
            self.state = _START_RECORD
        elif character not in ("\n", "\r"):
            raise Error(
                "new-line character seen in unquoted field - do you need to open the file with newline=''?"
            )


class writer:
    """Writes rows to an object with a method `write`."""

    def __init__(self, fileobj, /, dialect=None, **options):
        self.dialect = _dialect_of(dialect, options)
        write = getattr(fileobj, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        special = self.dialect.delimiter + "\n\r" + self.dialect.lineterminator
        self._special = set(special + (self.dialect.quotechar or "") + (self.dialect.escapechar or ""))

    def writerow(self, row, /):
        """Write one row; gives what the file's `write` gives."""
        try:
            fields = list(row)
        except TypeError:
            if hasattr(type(row), "__iter__"):
                raise
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        dialect = self.dialect
        text = dialect.delimiter.join([self._field(field) for field in fields])
        if not text and fields:
            unquoted = dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and fields[0] is None
            if dialect.quoting == QUOTE_NONE or unquoted:
                raise Error("single empty field record must be quoted")
            text = dialect.quotechar * 2
        return self._write(text + dialect.lineterminator)

    def writerows(self, rows, /):
        """Write several rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        dialect = self.dialect
        text = "" if value is None else value if type(value) is str else str(value)
        quoting = dialect.quoting
        quoted = (
            quoting == QUOTE_ALL
            or quoting == QUOTE_NONNUMERIC and not _is_number(value)
            or quoting == QUOTE_STRINGS and isinstance(value, str)
            or quoting == QUOTE_NOTNULL and value is not None
        )
        if not self._special.isdisjoint(text):
            text, quoted = self._escape(text, quoted)
        if not text and not quoted and dialect.delimiter == " " and dialect.skipinitialspace:
            if quoting == QUOTE_NONE or value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        return f"{dialect.quotechar}{text}{dialect.quotechar}" if quoted else text

    def _escape(self, text, quoted):
        """The text with what must not stand there as it is, and whether the field needs quotes."""
        dialect, special = self.dialect, self._special
        quote, escape = dialect.quotechar, dialect.escapechar
        parts = []
        for character in text:
            if character in special:
                if dialect.quoting == QUOTE_NONE:
                    before = escape
                elif character == quote and dialect.doublequote:
                    before, quoted = quote, True
                elif character == quote or character == escape:
                    before = escape
                else:
                    before, quoted = "", True
                if before is None:
                    raise Error("need to escape, but no escapechar set")
                parts.append(before)
            parts.append(character)
        return "".join(parts), quoted


def _is_number(value):
    cls = type(value)
    return cls in (int, float) or any(hasattr(cls, name) for name in ("__float__", "__index__", "__int__"))
