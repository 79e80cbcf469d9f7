"""Character sets, and templates for text.

>>> Template("$who likes ${what}s").substitute(who="tim", what="kiwi")
'tim likes kiwis'
"""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalizes the words that `sep` separates; without it, those between spaces, which become single."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_missing = {}


class _LazyPattern:
    """Compiles a template class's pattern when it is first used, so that `re` is loaded only then."""

    def __get__(self, instance, owner=None):
        return owner._compile_pattern()


class Template:
    """Text with `$name` and `${name}` in it; `$$` is a dollar sign."""

    delimiter = "$"
    # Names are ASCII only, also when letter case is ignored.
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    pattern = _LazyPattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile_pattern()

    @classmethod
    def _compile_pattern(cls):
        import re

        pattern = cls.__dict__.get("pattern", _LazyPattern)
        if isinstance(pattern, _LazyPattern) or pattern is _LazyPattern:
            inherited = getattr(cls.__mro__[1], "pattern", None) if "pattern" not in cls.__dict__ else None
            defines_parts = {"delimiter", "idpattern", "braceidpattern", "flags"} & cls.__dict__.keys()
            if inherited is not None and cls is not Template and not defines_parts:
                pattern = inherited
            else:
                delimiter = re.escape(cls.delimiter)
                name = cls.idpattern
                braced = cls.braceidpattern or name
                pattern = (
                    rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))"
                )
        if isinstance(pattern, str):
            flags = re.IGNORECASE if cls.flags is None else cls.flags
            pattern = re.compile(pattern, flags | re.VERBOSE)
        cls.pattern = pattern
        return pattern

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        start = match.start("invalid")
        lines = self.template[:start].splitlines(keepends=True)
        if lines:
            column = start - len("".join(lines[:-1]))
        else:
            column = 1
        raise ValueError(f"Invalid placeholder in string: line {max(len(lines), 1)}, col {column}")

    def substitute(self, mapping=_missing, /, **kws):
        """The text with every name replaced; KeyError for one without a value."""
        mapping = _both(mapping, kws)

        def convert(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                return str(mapping[name])
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_missing, /, **kws):
        """The text with those names replaced that have a value; everything else stays."""
        mapping = _both(mapping, kws)

        def convert(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        """Is every placeholder well formed?"""
        return all(match.group("invalid") is None for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        """The names in the text, each once, in order."""
        names = {}
        for match in self.pattern.finditer(self.template):
            name = match.group("named") or match.group("braced")
            if name is not None:
                names[name] = True
        return list(names)


def _both(mapping, kws):
    """Keywords before the mapping's own keys."""
    if mapping is _missing:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap

    return ChainMap(kws, mapping)


class Formatter:
    """What str.format() does, in methods that a subclass can change."""

    def format(self, format_string, /, *args, **kwargs):
        """The text with its replacement fields filled."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """The same, with the arguments as a tuple and a dict."""
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            field_name, auto_arg_index = _numbered(field_name, auto_arg_index)
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(
                format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index
            )
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """The argument that a number or a name stands for."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called with the keys that were used; may raise for the others."""

    def format_field(self, value, format_spec):
        """format(), by default."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Applies !s, !r or !a."""
        if conversion is None:
            return value
        convert = {"s": str, "r": repr, "a": ascii}.get(conversion)
        if convert is None:
            raise ValueError(f"Unknown conversion specifier {conversion!s}")
        return convert(value)

    def parse(self, format_string):
        """Tuples of literal text, field name, format specification and conversion."""
        from string._fields import parse

        return parse(format_string)

    def get_field(self, field_name, args, kwargs):
        """The object that a field name stands for, and the argument that it starts from."""
        from string._fields import split

        first, rest = split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first


def _numbered(field_name, auto_arg_index):
    """Gives a field without a number the next one; False instead of an index: numbers were given by hand."""
    first = field_name.partition(".")[0].partition("[")[0]
    if not first:
        if auto_arg_index is False:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        return f"{auto_arg_index}{field_name}", auto_arg_index + 1
    if first.isdecimal():
        if auto_arg_index:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        auto_arg_index = False
    return field_name, auto_arg_index
