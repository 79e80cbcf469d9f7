"""Dates and times as texts by a format: the `strftime` and `strptime` of `datetime`."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _offset(value, colon):
    offset = value.utcoffset() if hasattr(value, "utcoffset") else None
    if offset is None:
        return ""
    seconds = offset.days * 86400 + offset.seconds
    us = offset.microseconds
    sign = "+"
    if seconds < 0:
        sign, seconds = "-", -seconds
        if us:
            seconds, us = seconds - 1, 1_000_000 - us
    text = f"{sign}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}"
    if seconds % 60 or us:
        text += f"{colon}{seconds % 60:02d}"
    return text + (f".{us:06d}" if us else "")


def _week(value, first_weekday):
    """The week of the year; week 1 begins on the first day that is `first_weekday`."""
    day_of_year = value.timetuple().tm_yday - 1
    return (day_of_year + 7 - (value.weekday() - first_weekday) % 7) // 7


def _seconds_since_1970(value):
    from time import mktime

    return int(mktime(value.timetuple()))


_DIRECTIVES = {
    "a": lambda v, c: _WEEKDAYS[v.weekday()][:3],
    "A": lambda v, c: _WEEKDAYS[v.weekday()],
    "b": lambda v, c: _MONTHS[v.month - 1][:3],
    "h": lambda v, c: _MONTHS[v.month - 1][:3],
    "B": lambda v, c: _MONTHS[v.month - 1],
    "c": lambda v, c: v.ctime(),
    "C": lambda v, c: f"{v.year // 100:02d}",
    "d": lambda v, c: f"{v.day:02d}",
    "D": lambda v, c: f"{v.month:02d}/{v.day:02d}/{v.year % 100:02d}",
    "e": lambda v, c: f"{v.day:2d}",
    "f": lambda v, c: f"{c[3]:06d}",
    "F": lambda v, c: f"{v.year:04d}-{v.month:02d}-{v.day:02d}",
    "g": lambda v, c: f"{v.isocalendar()[0] % 100:02d}",
    "G": lambda v, c: f"{v.isocalendar()[0]:04d}",
    "H": lambda v, c: f"{c[0]:02d}",
    "I": lambda v, c: f"{c[0] % 12 or 12:02d}",
    "j": lambda v, c: f"{v.timetuple().tm_yday:03d}",
    "k": lambda v, c: f"{c[0]:2d}",
    "l": lambda v, c: f"{c[0] % 12 or 12:2d}",
    "m": lambda v, c: f"{v.month:02d}",
    "M": lambda v, c: f"{c[1]:02d}",
    "n": lambda v, c: "\n",
    "p": lambda v, c: "AM" if c[0] < 12 else "PM",
    "P": lambda v, c: "am" if c[0] < 12 else "pm",
    "r": lambda v, c: f"{c[0] % 12 or 12:02d}:{c[1]:02d}:{c[2]:02d} {'AM' if c[0] < 12 else 'PM'}",
    "R": lambda v, c: f"{c[0]:02d}:{c[1]:02d}",
    "s": lambda v, c: str(_seconds_since_1970(v)),
    "S": lambda v, c: f"{c[2]:02d}",
    "t": lambda v, c: "\t",
    "T": lambda v, c: f"{c[0]:02d}:{c[1]:02d}:{c[2]:02d}",
    "u": lambda v, c: str(v.weekday() + 1),
    "U": lambda v, c: f"{_week(v, 6):02d}",
    "V": lambda v, c: f"{v.isocalendar()[1]:02d}",
    "w": lambda v, c: str((v.weekday() + 1) % 7),
    "W": lambda v, c: f"{_week(v, 0):02d}",
    "x": lambda v, c: f"{v.month:02d}/{v.day:02d}/{v.year % 100:02d}",
    "X": lambda v, c: f"{c[0]:02d}:{c[1]:02d}:{c[2]:02d}",
    "y": lambda v, c: f"{v.year % 100:02d}",
    "Y": lambda v, c: f"{v.year:04d}",
    "%": lambda v, c: "%",
}


def format_with(value, format, zone_of=None):
    """The text of a date or time by a format; `zone_of` is asked for the zone."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    zone_of = value if zone_of is None else zone_of
    clock = tuple(getattr(value, name, 0) for name in ("hour", "minute", "second", "microsecond"))
    result, at = [], 0
    while at < len(format):
        end = format.find("%", at)
        if end < 0 or end + 1 == len(format):
            result.append(format[at:])
            break
        result.append(format[at:end])
        letter = format[end + 1]
        at = end + 2
        if letter == "z":
            result.append(_offset(zone_of, ""))
        elif letter == ":" and format[at : at + 1] == "z":
            result.append(_offset(zone_of, ":"))
            at += 1
        elif letter == "Z":
            result.append((zone_of.tzname() if hasattr(zone_of, "tzname") else None) or "")
        elif letter in _DIRECTIVES:
            result.append(_DIRECTIVES[letter](value, clock))
        elif letter == "-" and format[at : at + 1] in _DIRECTIVES:
            # The C library's way to ask for numbers without zeros in front.
            result.append(_DIRECTIVES[format[at]](value, clock).lstrip("0 ") or "0")
            at += 1
        else:
            result.append("%" + letter)
    return "".join(result)


class _Mismatch(Exception):
    """The text does not fit the format."""


# How many digits a directive takes at most, and the least and greatest number.
_NUMBERS = {
    "d": (2, 1, 31), "H": (2, 0, 23), "I": (2, 1, 12), "j": (3, 1, 366), "m": (2, 1, 12),
    "M": (2, 0, 59), "S": (2, 0, 61), "U": (2, 0, 53), "W": (2, 0, 53), "V": (2, 1, 53),
    "w": (1, 0, 6), "u": (1, 1, 7), "y": (2, 0, 99), "Y": (4, 0, 9999), "G": (4, 0, 9999),
    "e": (2, 1, 31),
}
_SHORTHANDS = {
    "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y",
    "T": "%H:%M:%S", "R": "%H:%M", "F": "%Y-%m-%d", "r": "%I:%M:%S %p",
}
_EXACT = {"Y": 4, "G": 4, "y": 2}


def _expand(format):
    """The format with the directives that stand for several written out."""
    result, at = [], 0
    while at < len(format):
        pair = format[at : at + 2]
        if pair[0] != "%":
            result.append(pair[0])
            at += 1
            continue
        if len(pair) == 1:
            raise ValueError(f"stray % in format '{format}'")
        result.append(_SHORTHANDS.get(pair[1], pair))
        at += 2
    return "".join(result)


def _take_number(text, at, letter):
    """The number that a directive reads, and where it ends: as many digits as keep it in range."""
    longest, least, greatest = _NUMBERS[letter]
    if letter == "e" or letter == "d":
        if text[at : at + 1] == " ":
            at += 1
            longest = 1
    for length in range(longest, _EXACT.get(letter, 1) - 1, -1):
        digits = text[at : at + length]
        if len(digits) == length and digits.isdecimal() and least <= int(digits) <= greatest:
            return int(digits), at + length
    raise _Mismatch


def _take_name(text, at, names):
    """The index of the longest name that stands there, in any case, and where it ends."""
    rest = text[at:].lower()
    found = [index for index, name in enumerate(names) if name and rest.startswith(name.lower())]
    if not found:
        raise _Mismatch
    best = max(found, key=lambda index: len(names[index]))
    return best, at + len(names[best])


def _take_offset(text, at):
    """Microseconds ahead of UTC of `+HH[:]MM[[:]SS[.f]]` or `Z`, and where that ends."""
    if text[at : at + 1] == "Z":
        return 0, at + 1
    sign = {"+": 1, "-": -1}.get(text[at : at + 1])
    if sign is None:
        raise _Mismatch
    start = at
    at += 1
    parts = []
    colon = text[at + 2 : at + 3] == ":"
    while len(parts) < 3:
        if parts and colon:
            if text[at : at + 1] != ":":
                break
            at += 1
        digits = text[at : at + 2]
        if len(digits) < 2 or not digits.isdecimal():
            if parts and colon:
                at -= 1
            break
        parts.append(int(digits))
        at += 2
    if len(parts) < 2 or any(part > 59 for part in parts[1:]):
        raise _Mismatch
    us = 0
    if len(parts) == 3 and text[at : at + 1] == ".":
        end = at + 1
        while end < len(text) and end < at + 7 and text[end].isdecimal():
            end += 1
        us, at = int(text[at + 1 : end].ljust(6, "0")), end
    hours, minutes, seconds = (parts + [0])[:3]
    return sign * (((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + us), at


def _match(text, format):
    """What each directive of the format reads in the text: a dict, and where the match ends."""
    found, at, place = {}, 0, 0
    while place < len(format):
        character = format[place]
        place += 1
        if character.isspace():
            while place < len(format) and format[place].isspace():
                place += 1
            if not text[at : at + 1].isspace():
                raise _Mismatch
            while text[at : at + 1].isspace():
                at += 1
            continue
        if character != "%":
            if text[at : at + 1].lower() != character.lower():
                raise _Mismatch
            at += 1
            continue
        letter = format[place]
        place += 1
        if letter == ":" and format[place : place + 1] == "z":
            letter = "z"
            place += 1
        at = _read(text, at, letter, found, format)
    return found, at


def _read(text, at, letter, found, format):
    """Read one directive; returns where it ends."""
    if letter == "%":
        if text[at : at + 1] != "%":
            raise _Mismatch
        return at + 1
    if letter in _NUMBERS:
        found[letter], at = _take_number(text, at, letter)
    elif letter in "bBh":
        names = _MONTHS if letter == "B" else [name[:3] for name in _MONTHS]
        index, at = _take_name(text, at, names)
        found["m"] = index + 1
    elif letter in "aA":
        names = _WEEKDAYS if letter == "A" else [name[:3] for name in _WEEKDAYS]
        found["weekday"], at = _take_name(text, at, names)
    elif letter == "p":
        found["p"], at = _take_name(text, at, ("AM", "PM"))
    elif letter == "f":
        end = at
        while end < len(text) and end < at + 6 and text[end].isdecimal():
            end += 1
        if end == at:
            raise _Mismatch
        found["f"], at = int(text[at:end].ljust(6, "0")), end
    elif letter == "z":
        found["z"], at = _take_offset(text, at)
    elif letter == "Z":
        from time import tzname

        names = ["UTC", "GMT", *tzname]
        index, at = _take_name(text, at, names)
        found["Z"] = names[index]
    elif letter in "nt":
        while text[at : at + 1].isspace():
            at += 1
    else:
        raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
    return at


def _check_directives(format, original):
    at = format.find("%")
    while at >= 0:
        letter = format[at + 1]
        if letter not in "%bBhaApfzZnt:" and letter not in _NUMBERS:
            raise ValueError(f"'{letter}' is a bad directive in format '{original}'")
        at = format.find("%", at + 2)


def parse(text, format):
    """Year, month, day, hour, minute, second, microsecond, offset in microseconds, name of the zone."""
    for index, argument in enumerate((text, format)):
        if not isinstance(argument, str):
            raise TypeError(f"strptime() argument {index + 1} must be str, not {type(argument).__name__}")
    expanded = _expand(format)
    _check_directives(expanded, format)
    try:
        found, end = _match(text, expanded)
    except _Mismatch:
        raise ValueError(f"time data {text!r} does not match format {format!r}") from None
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    year, month, day = _date_of(found)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + 12 * found.get("p", 0)
    return (
        year, month, day, hour, found.get("M", 0), found.get("S", 0), found.get("f", 0),
        found.get("z"), found.get("Z"),
    )


def _date_of(found):
    """The day that the numbers read mean; 1 January 1900 if there are none."""
    year = found.get("Y")
    if year is None and "y" in found:
        year = found["y"] + (1900 if found["y"] > 68 else 2000)
    month, day = found.get("m", 1), found.get("d", found.get("e", 1))
    weekday = found.get("weekday")
    if "w" in found:
        weekday = (found["w"] - 1) % 7
    if "u" in found:
        weekday = found["u"] - 1
    _check_iso(found, year, weekday)
    if year is None and "G" not in found:
        # Without a year a 29 February is still a day.
        return 1904 if (month, day) == (2, 29) else 1900, month, day
    from datetime import date, timedelta

    if "G" in found:
        return date.fromisocalendar(found["G"], found["V"], weekday + 1)._key()
    if "j" in found:
        return (date(year, 1, 1) + timedelta(found["j"] - 1))._key()
    for letter, first in (("U", 6), ("W", 0)):
        if letter in found and weekday is not None:
            january = date(year, 1, 1)
            until_first_week = (first - january.weekday()) % 7
            days = until_first_week + 7 * (found[letter] - 1) + (weekday - first) % 7
            return (january + timedelta(days))._key()
    return year, month, day


def _check_iso(found, year, weekday):
    if "G" in found:
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if "V" not in found or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                "directive ('%A', '%a', '%w', or '%u')."
            )
    elif "V" in found:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                "directive ('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def time_tuple(text, format="%a %b %d %H:%M:%S %Y"):
    """The moment that a text means: the fields of `struct_time`, the zone's name and its offset in seconds."""
    from datetime import date
    from time import tzname

    year, month, day, hour, minute, second, _, offset, zone = parse(text, format)
    moment = date(year, month, day)
    day_of_year = moment.timetuple()[7]
    if year == 1904 and (month, day) == (2, 29) and "Y" not in format and "y" not in format:
        # The year that stood in for none.
        year = 1900
    is_summer = -1
    if zone is not None:
        is_summer = int(zone == tzname[1] and tzname[0] != tzname[1])
    # A weekday that was read is believed.
    found, _ = _match(text, _expand(format))
    weekday = found.get("weekday", moment.weekday())
    if "w" in found or "u" in found:
        weekday = (found.get("w", found.get("u")) - 1) % 7
    fields = (year, month, day, hour, minute, second, weekday, day_of_year, is_summer)
    return (*fields, zone, None if offset is None else offset // 1_000_000)
