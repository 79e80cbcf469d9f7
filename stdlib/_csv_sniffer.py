"""Guesses the dialect of a text of comma separated values; `csv.Sniffer` comes from here."""

import re
from collections import Counter

from csv import Dialect, Error, QUOTE_MINIMAL, reader

# A quoted field between delimiters, at the start of a line, at its end, and alone on a line.
_QUOTED_FIELDS = (
    r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?P=delim)""",
    r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?P<delim>[^\w\n"'])(?P<space> ?)""",
    r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?:$|\n)""",
    r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?:$|\n)""",
)
_LINES_AT_ONCE = 10
_LEAST_CONSISTENCY = 0.9


class Sniffer:
    """Guesses delimiter, quotes and header of a sample."""

    __module__ = "csv"

    def __init__(self):
        # With several candidates the first of these is taken.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A class derived from Dialect that fits the sample."""
        quotechar, doublequote, delimiter, skipinitialspace = _by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._by_frequency(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _by_frequency(self, sample, delimiters):
        """The character that stands equally often in (nearly) every line, and whether spaces follow it."""
        lines = list(filter(None, sample.split("\n")))
        found = {}
        for stop in range(_LINES_AT_ONCE, len(lines) + _LINES_AT_ONCE, _LINES_AT_ONCE):
            found = _consistent_characters(lines[:stop], delimiters)
            if len(found) == 1:
                delimiter = next(iter(found))
                return delimiter, _followed_by_spaces(lines[0], delimiter)
        if not found:
            return "", False
        if len(found) > 1:
            for delimiter in self.preferred:
                if delimiter in found:
                    return delimiter, _followed_by_spaces(lines[0], delimiter)
        delimiter = max((count, character) for character, count in found.items())[1]
        return delimiter, _followed_by_spaces(lines[0], delimiter)

    def has_header(self, sample):
        """Does the first row look like names: of other types or lengths than what stands below them?"""
        import io

        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for row, _ in zip(_of_length(rows, len(header)), range(21)):
            for column in list(kinds):
                kind = complex if _is_number(row[column]) else len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += -1 if _is_number(header[column]) else 1
        return votes > 0


def _of_length(rows, length):
    return (row for row in rows if len(row) == length)


def _is_number(text):
    try:
        complex(text)
    except (ValueError, OverflowError):
        return False
    return True


def _followed_by_spaces(line, delimiter):
    return line.count(delimiter) == line.count(delimiter + " ")


def _by_quotes(sample, delimiters):
    """Quote, doubled quotes, delimiter and spaces as the quoted fields of the sample show them."""
    for pattern in _QUOTED_FIELDS:
        matches = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
        if matches:
            break
    else:
        return "", False, None, 0
    quotes, found, spaces = Counter(), Counter(), 0
    for match in matches:
        groups = match.groupdict()
        quotes[groups["quote"]] += 1
        delimiter = groups.get("delim")
        if delimiter and (delimiters is None or delimiter in delimiters):
            found[delimiter] += 1
        if groups.get("space"):
            spaces += 1
    quote = max(quotes, key=quotes.get)
    if found:
        delimiter = max(found, key=found.get)
        skip = found[delimiter] == spaces
        if delimiter == "\n":
            delimiter = ""
    else:
        delimiter, skip = "", 0
    apart = re.escape(delimiter)
    doubled = (
        rf"(({apart})|^)\W*{quote}[^{apart}\n]*{quote}[^{apart}\n]*{quote}\W*(({apart})|$)"
    )
    return quote, re.search(doubled, sample, re.MULTILINE) is not None, delimiter, skip


def _consistent_characters(lines, delimiters):
    """Characters of ASCII by how often they stand in a line, if most lines agree on it: {character: (often, lines)}."""
    modes = {}
    for code in range(127):
        character = chr(code)
        counts = Counter(line.count(character) for line in lines)
        if list(counts) == [0]:
            continue
        often, agreeing = max(counts.items(), key=lambda item: item[1])
        others = sum(number for count, number in counts.items() if count != often)
        modes[character] = (often, agreeing - others)
    total = len(lines)
    consistency = 1.0
    while consistency >= _LEAST_CONSISTENCY:
        found = {
            character: mode
            for character, mode in modes.items()
            if mode[0] > 0 and mode[1] > 0 and mode[1] / total >= consistency
            and (delimiters is None or character in delimiters)
        }
        if found:
            return found
        consistency -= 0.01
    return {}
