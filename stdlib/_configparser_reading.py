"""Reads the lines of a configuration file into a parser."""

from configparser import UNNAMED_SECTION
from _configparser_errors import (
    DuplicateOptionError,
    DuplicateSectionError,
    MissingSectionHeaderError,
    MultilineContinuationError,
    ParsingError,
)


class Reading:
    """One file while it is read; values are lists of lines until the end."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.seen = set()
        self.section = None
        self.options = None
        self.option = None
        self.indent = 0
        self.error = None

    def run(self, lines):
        """Reads all lines; raises ParsingError in the end if some cannot be understood."""
        for number, line in enumerate(lines, 1):
            self.line(number, line)
        self.join_values()
        if self.error:
            raise self.error

    def line(self, number, line):
        parser = self.parser
        value, commented = self.without_comment(line)
        if not value:
            if parser._empty_lines_in_values:
                if not commented and self.option and self.options and self.options[self.option] is not None:
                    self.options[self.option].append("")
            else:
                self.indent = 2**62
            return
        indent = len(line) - len(line.lstrip())
        if self.options is not None and self.option and indent > self.indent:
            if self.options[self.option] is None:
                raise MultilineContinuationError(self.source, number, line)
            self.options[self.option].append(value)
            return
        self.indent = indent
        if value.startswith("[") and "]" in value[2:]:
            self.header(number, value[1 : value.rindex("]")])
        elif self.options is None:
            if not parser._allow_unnamed_section:
                raise MissingSectionHeaderError(self.source, number, line)
            self.header(number, UNNAMED_SECTION)
            self.key_and_value(number, line, value)
        else:
            self.key_and_value(number, line, value)

    def without_comment(self, line):
        """The line without comment and spaces, and whether the whole line was a comment."""
        value = line.strip()
        if value.startswith(self.parser._comment_prefixes):
            return "", True
        cut = len(line)
        for prefix in self.parser._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        value = line[:cut].strip()
        return value, cut < len(line) and not value

    def header(self, number, name):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.source, number)
            self.options = parser._sections[name]
        elif name == parser.default_section:
            self.options = parser._defaults
        else:
            parser._sections[name] = self.options = parser._dict()
            from configparser import SectionProxy

            parser._proxies[name] = SectionProxy(parser, name)
        self.seen.add(name)
        self.section, self.option = name, None

    def key_and_value(self, number, line, value):
        parser = self.parser
        places = [at for at in (value.find(each) for each in parser._delimiters) if at >= 0]
        if not places and not parser._allow_no_value or places and not value[: min(places)].strip():
            self.wrong(number, line)
            return
        if places:
            at = min(places)
            delimiter = next(each for each in parser._delimiters if value.startswith(each, at))
            name, text = value[:at], [value[at + len(delimiter) :].strip()]
        else:
            name, text = value, None
        self.option = parser.optionxform(name.rstrip())
        if parser._strict and (self.section, self.option) in self.seen:
            raise DuplicateOptionError(self.section, self.option, self.source, number)
        self.seen.add((self.section, self.option))
        self.options[self.option] = text

    def wrong(self, number, line):
        if self.error is None:
            self.error = ParsingError(self.source)
        self.error.append(number, repr(line))

    def join_values(self):
        parser = self.parser
        for section, options in [(parser.default_section, parser._defaults), *parser._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = parser._interpolation.before_read(parser, section, name, value)
