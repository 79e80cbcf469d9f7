"""Dates and spans of time: words are counts of a unit since 1970, and the least integer is NaT."""

import numpy as np
from numpy._kernels import date_dtype, dtype_parts, meaning, words as words_of

NAT = -9223372036854775808
UNITS = ["Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as"]
# How many of the next unit each unit from W on has.
STEPS = [7, 24, 60, 60, 1000, 1000, 1000, 1000, 1000, 1000]
NAMES = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "h": "hours", "m": "minutes", "s": "seconds",
         "ms": "milliseconds", "us": "microseconds", "ns": "nanoseconds", "ps": "picoseconds", "fs": "femtoseconds",
         "as": "attoseconds", "": "generic time units"}


def unit_of(dtype):
    """The unit and how many of it one word counts."""
    _, count, unit, _ = dtype_parts(dtype)
    return unit, count


def _factor(coarse, fine):
    """How many of the finer unit the coarser one has; both from W on."""
    product = 1
    for step in STEPS[UNITS.index(coarse) - 2:UNITS.index(fine) - 2]:
        product *= step
    return product


def days_from_civil(year, month, day):
    """Days since 1970-01-01 of a date of the proleptic Gregorian calendar; numbers or arrays."""
    year = year - (month <= 2)
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + 12 * (month <= 2) - 3) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def civil_from_days(days):
    """Year, month and day of days since 1970-01-01; numbers or arrays."""
    z = days + 719468
    era = z // 146097
    of_era = z - era * 146097
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 - 12 * (shifted >= 10)
    return year_of_era + era * 400 + (month <= 2), month, day


def _convert(w, unit, count, to, to_count, is_span):
    """Counts in one unit as counts in another; `w` is a number or an array without NaT."""
    w = w * count
    if unit != to:
        source, target = UNITS.index(unit), UNITS.index(to)
        if source < 2 and target < 2:
            w = w * 12 if source < target else w // 12
        elif source < 2:
            if is_span:
                days = w * 146097 // (400 if source == 0 else 4800)
            else:
                months = w * 12 if source == 0 else w
                days = days_from_civil(1970 + months // 12, months % 12 + 1, 1)
            w = days * _factor("D", to) if target >= 3 else days // 7
        elif target < 2:
            days = w * 7 if unit == "W" else w // _factor("D", unit)
            if is_span:
                w = days * (400 if target == 0 else 4800) // 146097
            else:
                year, month, _ = civil_from_days(days)
                w = year - 1970 if target == 0 else (year - 1970) * 12 + month - 1
        elif source < target:
            w = w * _factor(unit, to)
        else:
            w = w // _factor(to, unit)
    return w if to_count == 1 else w // to_count


def convert(w, dtype, to):
    """The words of one dtype as words of another; an array of integers."""
    unit, count = unit_of(dtype)
    to_unit, to_count = unit_of(to)
    if (unit, count) == (to_unit, to_count) or not unit or not to_unit:
        return w
    missing = w == NAT
    made = _convert(np.where(missing, 0, w), unit, count, to_unit, to_count, dtype.kind == "m")
    return np.where(missing, NAT, made)


def _digits(text, start, count):
    part = text[start:start + count]
    if len(part) != count or not part.isdigit():
        raise ValueError
    return int(part)


def parse(text):
    """A date in ISO 8601 as a count with its unit."""
    text = text.strip()
    if text.lower() in ("", "nat"):
        return NAT, ""
    if text in ("now", "today"):
        import time
        now = int(time.time())
        return (now, "s") if text == "now" else (now // 86400, "D")
    try:
        return _parse_parts(text)
    except ValueError as error:
        if error.args:
            raise
    raise ValueError(f'Error parsing datetime string "{text}" at position {_wrong_place(text)}')


def _wrong_place(text):
    template = "0000-00-00T00:00:00."
    for place, (found, wanted) in enumerate(zip(text, template)):
        if found.isdigit() != wanted.isdigit() or (not wanted.isdigit() and found != wanted and not (wanted == "T" and found == " ")):
            return place
    return min(len(text), len(template))


def _parse_parts(text):
    sign = -1 if text[:1] == "-" else 1
    rest = text[1:] if text[:1] in "+-" else text
    length = 0
    while length < len(rest) and rest[length].isdigit():
        length += 1
    if length < 4:
        raise ValueError
    year, rest = sign * int(rest[:length]), rest[length:]
    if not rest:
        return year - 1970, "Y"
    if rest[0] != "-":
        raise ValueError
    month = _digits(rest, 1, 2)
    if not 1 <= month <= 12:
        raise ValueError(f'Month out of range in datetime string "{text}"')
    if len(rest) == 3:
        return (year - 1970) * 12 + month - 1, "M"
    if rest[3] != "-":
        raise ValueError
    day = _digits(rest, 4, 2)
    lengths = [31, 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= day <= lengths[month - 1]:
        raise ValueError(f'Day out of range in datetime string "{text}"')
    days = days_from_civil(year, month, day)
    rest = rest[6:]
    if not rest:
        return days, "D"
    if rest[0] not in "T ":
        raise ValueError
    return _parse_time(text, days, rest[1:])


def _parse_time(text, days, rest):
    shift = 0
    if rest[-1:] == "Z":
        rest = rest[:-1]
    elif len(rest) > 5 and rest[-6] in "+-" and rest[-3] == ":":
        shift = (-1 if rest[-6] == "+" else 1) * (_digits(rest, len(rest) - 5, 2) * 60 + _digits(rest, len(rest) - 2, 2))
        rest = rest[:-6]
    hour = _digits(rest, 0, 2)
    if hour > 23:
        raise ValueError(f'Hours out of range in datetime string "{text}"')
    if len(rest) == 2 and not shift:
        return days * 24 + hour, "h"
    minute = _digits(rest, 3, 2) if len(rest) > 2 else 0
    if minute > 59:
        raise ValueError(f'Minutes out of range in datetime string "{text}"')
    minutes = days * 1440 + hour * 60 + minute + shift
    if len(rest) <= 5:
        return minutes, "m"
    second = _digits(rest, 6, 2)
    if second > 59:
        raise ValueError(f'Seconds out of range in datetime string "{text}"')
    seconds = minutes * 60 + second
    if len(rest) == 8:
        return seconds, "s"
    fraction = rest[9:]
    if rest[8] != "." or not fraction.isdigit():
        raise ValueError
    width = min(-(-len(fraction) // 3) * 3, 18)
    return seconds * 10 ** width + int(fraction[:width].ljust(width, "0")), UNITS[6 + width // 3]


def text(w, unit, count=1):
    """A date as ISO 8601 writes it."""
    if w == NAT:
        return "NaT"
    w = int(w) * count
    if unit == "":
        return "NaT" if w == NAT else str(w)
    if unit == "Y":
        return _year(w + 1970)
    if unit == "M":
        return f"{_year(1970 + w // 12)}-{w % 12 + 1:02}"
    if unit == "W":
        w, unit = w * 7, "D"
    per_day = _factor("D", unit)
    year, month, day = civil_from_days(w // per_day)
    made = f"{_year(year)}-{month:02}-{day:02}"
    place = UNITS.index(unit)
    if place == 3:
        return made
    rest = w % per_day
    below = 1
    if place > 6:
        below = 1000 ** (place - 6)
        rest, fraction = divmod(rest, below)
    seconds = rest * [3600, 60, 1][place - 4] if place <= 6 else rest
    made += f"T{seconds // 3600:02}"
    if place >= 5:
        made += f":{seconds // 60 % 60:02}"
    if place >= 6:
        made += f":{seconds % 60:02}"
    return made + ("." + str(fraction).rjust(len(str(below)) - 1, "0") if place > 6 else "")


def _year(year):
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def words(a):
    """The words for the elements in a printed array."""
    unit, count = unit_of(a.dtype)
    w = [int(x) for x in words_of(a).reshape(-1).tolist()]
    known = [x for x in w if x != NAT]
    write = (lambda x: f"'{text(x, unit, count)}'") if a.dtype.kind == "M" else str
    width = max(len(write(max(known))), len(write(min(known)))) if known else 0
    if len(known) < len(w):
        width = max(width, 5)
    return [("'NaT'" if x == NAT else write(x)).rjust(width) for x in w]


def to_object(w, dtype):
    """A word as Python's date, time, span or number."""
    unit, count = unit_of(dtype)
    w = int(w)
    if w == NAT:
        return None
    import datetime
    if dtype.kind == "m":
        if unit in ("", "Y", "M") or UNITS.index(unit) > 8:
            return w * count
        return datetime.timedelta(microseconds=w * count * _factor(unit, "us"))
    if unit == "" or UNITS.index(unit) > 8:
        return w * count
    if UNITS.index(unit) <= 3:
        year, month, day = civil_from_days(_convert(w, unit, count, "D", 1, False))
        return datetime.date(year, month, day) if 1 <= year <= 9999 else w
    micros = _convert(w, unit, count, "us", 1, False)
    return datetime.datetime(1970, 1, 1) + datetime.timedelta(microseconds=micros)


def _span_of_object(value):
    return value.days * 86400000000 + value.seconds * 1000000 + value.microseconds, "us"


def from_value(value, kind):
    """Any value as a count with its unit; the unit is None for plain numbers."""
    if value is None:
        return NAT, ""
    if isinstance(value, (datetime64, timedelta64)):
        return value._word, unit_of(value.dtype)
    if isinstance(value, str):
        if kind == "m":
            if value.lower() in ("nat", ""):
                return NAT, ""
            return int(value), None
        return parse(value)
    if isinstance(value, bytes):
        return from_value(value.decode(), kind)
    if kind == "m" and hasattr(value, "microseconds"):
        return _span_of_object(value)
    if kind == "M" and hasattr(value, "year"):
        days = days_from_civil(value.year, value.month, value.day)
        if not hasattr(value, "hour"):
            return days, "D"
        seconds = days * 86400 + value.hour * 3600 + value.minute * 60 + value.second
        return seconds * 1000000 + value.microsecond, "us"
    if isinstance(value, (int, np.integer)):
        return int(value), None
    name = "datetime" if kind == "M" else "timedelta"
    raise ValueError(f"Could not convert object to NumPy {name}")


def array_of(values, dtype, shape):
    """An array of dates from values; a dtype without a unit takes the finest one that occurs."""
    kind = dtype.kind
    unit, _ = unit_of(dtype)
    found = [from_value(value, kind) for value in values]
    if not unit:
        for w, own in found:
            if own:
                own = (own, 1) if isinstance(own, str) else own
                made = date_dtype(kind, own[1], own[0])
                dtype = made if not unit_of(dtype)[0] else np.promote_types(dtype, made)
    unit, count = unit_of(dtype)
    made = []
    for w, own in found:
        if own and w != NAT and unit:
            own = (own, 1) if isinstance(own, str) else own
            w = _convert(w, own[0], own[1], unit, count, kind == "m") if own[0] else w
        made.append(w)
    return meaning(np.array(made, dtype="i8").reshape(shape), dtype)


from numpy._date_scalars import datetime64, timedelta64  # noqa: E402
