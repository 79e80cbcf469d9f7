r"""Regular expressions.

>>> import re
>>> re.findall(r"(\w+)@(\w+)", "tim@here ann@there")
[('tim', 'here'), ('ann', 'there')]
>>> re.sub(r"(?P<first>\w)(\w*)", r"\2\g<first>", "pig latin")
'igp atinl'
>>> re.compile("a.c", re.DOTALL | re.IGNORECASE)
re.compile('a.c', re.IGNORECASE|re.DOTALL)
"""

from _re import Match, Pattern, compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]

_FLAGS = {
    "NOFLAG": 0, "ASCII": 256, "A": 256, "IGNORECASE": 2, "I": 2, "LOCALE": 4, "L": 4, "UNICODE": 32, "U": 32,
    "MULTILINE": 8, "M": 8, "DOTALL": 16, "S": 16, "VERBOSE": 64, "X": 64, "DEBUG": 128,
}


class PatternError(Exception):
    """A mistake in a pattern: `msg` without the place, `pattern`, `pos`, `lineno` and `colno`."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError
_compile = compile


class Scanner:
    """Splits a string into tokens by a list of patterns, each with what makes the token: a function, a value or None."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        phrases = [compile(phrase, flags) for phrase, _ in lexicon]
        self._first_groups = []
        group = 1
        for phrase in phrases:
            self._first_groups.append(group)
            group += phrase.groups + 1
        self.scanner = compile("|".join(f"({phrase.pattern})" for phrase in phrases), flags)

    def scan(self, string):
        """The tokens, and the rest of the string that no pattern matches."""
        result = []
        at = 0
        while found := self.scanner.match(string, at):
            if found.end() == at:
                break
            index = next(i for i, group in enumerate(self._first_groups) if found.start(group) >= 0)
            action = self.lexicon[index][1]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            at = found.end()
        return result, string[at:]


def __getattr__(name):
    """Makes the flags when first asked for: most programs use none, and importing `enum` takes longer than all of this module."""
    if name != "RegexFlag" and name not in _FLAGS:
        raise AttributeError(f"module 're' has no attribute '{name}'")
    import enum

    flags = enum.IntFlag("RegexFlag", _FLAGS, module="re", boundary=enum.KEEP)
    flags._numeric_repr_ = hex
    flags.__repr__ = enum.global_flag_repr
    flags.__str__ = object.__str__
    globals().update(RegexFlag=flags, **{name: flags(value) for name, value in _FLAGS.items()})
    return globals()[name]


def __dir__():
    return [*globals(), "RegexFlag", *_FLAGS]
