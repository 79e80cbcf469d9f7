"""Customs of countries. Only the locale "C" is there; it may also be asked for by the names that mean it here."""

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm",
    "str", "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY",
    "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "LC_MESSAGES",
]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
CODESET, RADIXCHAR, THOUSEP = 14, 65536, 65537
_number_text = str


class Error(Exception):
    """A locale that is not there."""


_KNOWN = ("C", "POSIX", "C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8")
_current = {category: "C" for category in range(LC_ALL)}


def setlocale(category, locale=None):
    """Choose a locale, or tell the one in use."""
    if category not in range(LC_ALL + 1):
        raise Error("invalid locale category")
    if locale is not None:
        if not isinstance(locale, _number_text):
            locale = normalize(".".join(part for part in locale if part) or "C")
        if locale == "":
            locale = "C.UTF-8"
        if locale not in _KNOWN and "=" not in locale:
            raise Error("unsupported locale setting")
        if "=" not in locale:
            for each in range(LC_ALL) if category == LC_ALL else (category,):
                _current[each] = locale
    if category != LC_ALL:
        return _current[category]
    if len(set(_current.values())) == 1:
        return _current[LC_CTYPE]
    names = ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES")
    return ";".join(f"{name}={_current[number]}" for number, name in enumerate(names))


def localeconv():
    """The customs of numbers and money."""
    texts = (
        "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign",
        "negative_sign",
    )
    counts = (
        "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space",
        "p_sign_posn", "n_sign_posn",
    )
    return {
        **dict.fromkeys(texts, ""), **dict.fromkeys(counts, CHAR_MAX), "mon_grouping": [], "decimal_point": ".",
        "thousands_sep": "", "grouping": [],
    }


def getlocale(category=LC_CTYPE):
    """Language and encoding of the locale in use."""
    if category == LC_ALL:
        raise TypeError("category LC_ALL is not supported")
    name = _current[category]
    if name in ("C", "POSIX"):
        return (None, None) if category != LC_CTYPE else ("C", "UTF-8")
    return name.partition(".")[0], "UTF-8"


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """Language and encoding that the environment asks for."""
    return "C", "UTF-8"


def getpreferredencoding(do_setlocale=True):
    """The encoding of texts."""
    return "UTF-8"


def getencoding():
    """The encoding of texts."""
    return "UTF-8"


def nl_langinfo(key, /):
    """A piece of information about the locale, by its number."""
    return {CODESET: "UTF-8", RADIXCHAR: ".", THOUSEP: ""}.get(key, "")


def normalize(localename):
    """The full name of a locale."""
    name, dot, encoding = localename.partition(".")
    if not dot and "_" in name:
        return f"{name}.ISO8859-1"
    return f"{name}.{'UTF-8' if encoding.lower().replace('-', '') == 'utf8' else encoding}" if dot else name


def strcoll(string1, string2, /):
    """-1, 0 or 1 as the first text stands before, beside or after the second."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A text that compares as the text collates."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """f % val."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """Money as text; the locale "C" has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as text."""
    return "%.12g" % val


def delocalize(string):
    """The text as a number of the language."""
    return string


def localize(string, grouping=False, monetary=False):
    """The text as a number of the locale."""
    return string


def atof(string, func=float):
    """The float that a text means."""
    return func(delocalize(string))


def atoi(string):
    """The int that a text means."""
    return int(delocalize(string))
