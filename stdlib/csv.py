"""Files of comma separated values: readers and writers of rows, of dicts, and a guesser of dialects.

>>> list(reader(['a,"b, c"', "1,2"]))
[['a', 'b, c'], ['1', '2']]
"""

from _csv import (
    QUOTE_ALL,
    QUOTE_MINIMAL,
    QUOTE_NONE,
    QUOTE_NONNUMERIC,
    QUOTE_NOTNULL,
    QUOTE_STRINGS,
    Error,
    field_size_limit,
    get_dialect,
    list_dialects,
    reader,
    register_dialect,
    unregister_dialect,
    writer,
)
from _csv import Dialect as _Dialect

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
    "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]


class Dialect:
    """What a dialect's class derives from; it sets the attributes it cares for."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ is not Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as problem:
            raise Error(str(problem)) from None


class excel(Dialect):
    """Files as Excel writes them."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Files as Excel writes them with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Files as programs of Unix write them: lines end in a line feed, every field stands in quotes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Rows as dicts; the keys are the first row unless they are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        """The keys; reads the first row if that has not been done yet."""
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            found[name] = self.restval
        return found

    __class_getitem__ = classmethod(type(list[int]))


class DictWriter:
    """Writes dicts as rows, the values in the order of `fieldnames`."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the keys as a row."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == "raise":
            wrong = row.keys() - self.fieldnames
            if wrong:
                names = ", ".join(map(repr, wrong))
                raise ValueError(f"dict contains fields not in fieldnames: {names}")
        return (row.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        """Write the values of a dict."""
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        """Write the values of several dicts."""
        return self.writer.writerows(map(self._values, rowdicts))

    __class_getitem__ = classmethod(type(list[int]))


def __getattr__(name):
    """The guesser of dialects is loaded when it is asked for."""
    if name == "Sniffer":
        from _csv_sniffer import Sniffer

        globals()[name] = Sniffer
        return Sniffer
    raise AttributeError(f"module 'csv' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
