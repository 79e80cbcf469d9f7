"""Configuration files with sections of options.

>>> config = ConfigParser()
>>> config.read_string("[server]\\nport = 8080\\nhost: %(name)s.org\\nname = example")
>>> config["server"]["host"], config.getint("server", "port")
('example.org', 8080)
"""

from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH,
    BasicInterpolation,
    DuplicateOptionError,
    DuplicateSectionError,
    Error,
    ExtendedInterpolation,
    Interpolation,
    InterpolationDepthError,
    InterpolationError,
    InterpolationMissingOptionError,
    InterpolationSyntaxError,
    InvalidWriteError,
    MissingSectionHeaderError,
    MultilineContinuationError,
    NoOptionError,
    NoSectionError,
    ParsingError,
    UnnamedSectionDisabledError,
)

__all__ = (
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
    "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
    "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION",
)

DEFAULTSECT = "DEFAULT"
_UNSET = object()


class _UnnamedSection:
    """The section of the options before the first header."""

    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()


class RawConfigParser(MutableMapping):
    """A mapping of names to sections, read from files and written to them."""

    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False,
    }
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
        comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
        default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False,
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._allow_unnamed_section = allow_unnamed_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def defaults(self):
        """The options of the default section."""
        return self._defaults

    def sections(self):
        """The names of the sections, without the default one."""
        return list(self._sections)

    def add_section(self, section):
        """A new section."""
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        """Is there such a section?"""
        return section in self._sections

    def options(self, section):
        """The names of the options of a section and of the default section."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def read(self, filenames, encoding=None):
        """Read files, those that can be opened; gives their names."""
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        found = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, str(filename))
            except OSError:
                continue
            found.append(filename.__fspath__() if hasattr(filename, "__fspath__") else filename)
        return found

    def read_file(self, f, source=None):
        """Read an open file or any iterable of lines."""
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        """Read a text."""
        import io

        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Read a mapping of sections to mappings of options."""
        seen = set()
        for section, options in dictionary.items():
            section = section if section is UNNAMED_SECTION else str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option."""
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _converted(self, section, convert, option, fallback=_UNSET, **options):
        try:
            return convert(self.get(section, option, **options))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option as an int."""
        return self._converted(section, int, option, fallback, raw=raw, vars=vars)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option as a float."""
        return self._converted(section, float, option, fallback, raw=raw, vars=vars)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option as a truth value."""
        return self._converted(section, self._convert_to_boolean, option, fallback, raw=raw, vars=vars)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """The sections, or names and values of one section."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        if section in self._sections:
            values.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        before_get = self._interpolation.before_get
        return [(name, before_get(self, section, name, values[name], values)) for name in names]

    def optionxform(self, optionstr):
        """How names of options are written: in lower case."""
        return optionstr.lower()

    def has_option(self, section, option):
        """Is there such an option?"""
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        """Set an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        target[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Write everything to a file."""
        delimiter = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, delimiter)
        for section, options in self._sections.items():
            self._write_section(fp, section, options, delimiter)

    def _write_section(self, fp, section, options, delimiter):
        if section is not UNNAMED_SECTION:
            fp.write(f"[{section}]\n")
        for key, value in options.items():
            value = self._interpolation.before_write(self, section, key, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{key}{value}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        """Remove an option; was it there?"""
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        return target.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        """Remove a section; was it there?"""
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    def popitem(self):
        """Remove the first section; its name and the section."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def _values(self, section, vars):
        """The options that hold for a section."""
        own = {}
        if section in self._sections:
            own = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section)
        extra = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return _ChainMap(extra, own, self._defaults)

    def _read_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})
        for key, value in self._defaults.items():
            self._defaults[key] = self._interpolation.before_read(self, self.default_section, key, value)

    def _read(self, lines, source):
        from _configparser_reading import Reading

        Reading(self, source).run(lines)

    @property
    def converters(self):
        """The functions that convert values."""
        return self._converters


class ConfigParser(RawConfigParser):
    """A parser that replaces references and takes only texts as values."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _validate(self, *, section="", option="", value=""):
        if section is not UNNAMED_SECTION and not isinstance(section, str):
            raise TypeError("section names must be strings or UNNAMED_SECTION")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        """Set an option; the value must be a text."""
        self._validate(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        """A new section; its name must be a text."""
        self._validate(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation


class SectionProxy(MutableMapping):
    """One section as a mapping of options to values."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for kind in parser._converters:
            self._add_getter(kind)

    def _add_getter(self, kind):
        getter = getattr(self._parser, f"get{kind}")
        setattr(self, f"get{kind}", lambda option, fallback=None, **options: getter(
            self._name, option, fallback=fallback, **options
        ))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate(option=key, value=value) if hasattr(self._parser, "_validate") else None
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        """The parser of the section."""
        return self._parser

    @property
    def name(self):
        """The name of the section."""
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or the fallback."""
        getter = _impl or self._parser.get
        return getter(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The functions that convert values, by name; each gives parser and sections a method get<name>."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {"int": int, "float": float, "boolean": parser._convert_to_boolean}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not key.isidentifier():
            raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
        self._data[key] = value
        parser = self._parser

        def getter(section, option, *, raw=False, vars=None, fallback=_UNSET):
            return parser._converted(section, value, option, fallback, raw=raw, vars=vars)

        setattr(parser, f"get{key}", getter)
        for proxy in parser._proxies.values():
            proxy._add_getter(key)

    def __delitem__(self, key):
        del self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
