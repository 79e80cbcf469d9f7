"""What goes wrong with configuration files, and the replacement of references within values; `configparser` uses this."""

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What the errors of configparser derive from."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    __module__ = "configparser"

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


class _Duplicate(Error):
    """Something stands there twice."""

    def _describe(self, what, source, lineno):
        place = f"While reading from {source!r}"
        if lineno is not None:
            place += f" [line {lineno:2d}]"
        return f"{place}: {what}" if source is not None else what[0].upper() + what[1:]


class DuplicateSectionError(_Duplicate):
    """The section is there already."""

    __module__ = "configparser"

    def __init__(self, section, source=None, lineno=None):
        super().__init__(self._describe(f"section {section!r} already exists", source, lineno))
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(_Duplicate):
    """The option is there already."""

    __module__ = "configparser"

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(self._describe(f"option {option!r} in section {section!r} already exists", source, lineno))
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """There is no such option."""

    __module__ = "configparser"

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    """A reference cannot be replaced."""

    __module__ = "configparser"

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """The option that is referred to is not there."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval, reference):
        msg = (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"
        )
        super().__init__(option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """The reference is written wrong."""

    __module__ = "configparser"


class InterpolationDepthError(InterpolationError):
    """References refer to references too often."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval):
        msg = (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"
        )
        super().__init__(option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that cannot be understood."""

    __module__ = "configparser"

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        """One more line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"


class MissingSectionHeaderError(ParsingError):
    """An option stands before the first section."""

    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """A line continues an option that has no value."""

    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, f"Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        )
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """Sections without name are not allowed."""

    __module__ = "configparser"

    def __init__(self, msg="Support for UNNAMED_SECTION is disabled."):
        super().__init__(msg)


class InvalidWriteError(Error):
    """What would be written could not be read again."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        super().__init__(msg)


class Interpolation:
    """Leaves values as they are."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """%(name)s stands for the option of that name."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._replace(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = value.replace("%%", "")
        at = 0
        while (at := rest.find("%", at)) >= 0:
            end = rest.find(")s", at)
            if rest[at + 1 : at + 2] != "(" or end < at + 3:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('%')}")
            at = end
        return value

    def _replace(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            before, percent, after = rest.partition("%")
            parts.append(before)
            if not percent:
                return
            if after[:1] == "%":
                parts.append("%")
                rest = after[1:]
            elif after[:1] == "(":
                name, closing, rest = after[1:].partition(")s")
                if not closing or ")" in name or not name:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {'%' + after!r}")
                name = parser.optionxform(name)
                if name not in values:
                    raise InterpolationMissingOptionError(option, section, raw, name)
                if "%" in values[name]:
                    self._replace(parser, option, parts, values[name], section, values, depth + 1)
                else:
                    parts.append(values[name])
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'%' must be followed by '%' or '(', found: {'%' + after!r}"
                )


class ExtendedInterpolation(Interpolation):
    """${name} stands for an option, ${section:name} for one of another section."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._replace(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = value.replace("$$", "")
        at = 0
        while (at := rest.find("$", at)) >= 0:
            end = rest.find("}", at)
            if rest[at + 1 : at + 2] != "{" or end < at + 3:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {value.find('$')}")
            at = end
        return value

    def _replace(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            before, dollar, after = rest.partition("$")
            parts.append(before)
            if not dollar:
                return
            if after[:1] == "$":
                parts.append("$")
                rest = after[1:]
                continue
            if after[:1] != "{":
                raise InterpolationSyntaxError(
                    option, section, f"'$' must be followed by '$' or '{{', found: {'$' + after!r}"
                )
            name, closing, rest = after[1:].partition("}")
            if not closing or not name:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {'$' + after!r}")
            path = name.split(":")
            if len(path) > 2:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'$' + after!r}")
            from_section, key = section, parser.optionxform(path[-1])
            try:
                if len(path) == 1:
                    value = values[key]
                else:
                    from_section = path[0]
                    value = parser.get(from_section, key, raw=True)
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
            if value and "$" in value:
                others = dict(parser.items(from_section, raw=True)) if len(path) == 2 else values
                self._replace(parser, key, parts, value, from_section, others, depth + 1)
            else:
                parts.append(value)
