"""Dates and times, with arithmetic in the Gregorian calendar that has always been and will always be.

>>> date(2024, 2, 28) + timedelta(days=2)
datetime.date(2024, 3, 1)
>>> datetime(2024, 5, 17, 12, 30, tzinfo=UTC).isoformat()
'2024-05-17T12:30:00+00:00'
"""

import math as _math
import time as _time
from operator import index as _index

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059
_DAY_US = 86_400_000_000

_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _MONTH_DAYS[month]


def _days_before_year(year):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400


def _day_of_year(year, month, day):
    return _DAYS_BEFORE[month] + (month > 2 and _is_leap(year)) + day


def _to_ordinal(year, month, day):
    """The number of the day, where 1 January of year 1 is 1."""
    return _days_before_year(year) + _day_of_year(year, month, day)


def _from_ordinal(number):
    """Year, month and day."""
    number -= 1
    cycles, rest = divmod(number, 146097)
    centuries = min(rest // 36524, 3)
    rest -= centuries * 36524
    fours, rest = divmod(rest, 1461)
    years = min(rest // 365, 3)
    rest -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    month = (rest + 50) >> 5
    before = _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
    if before > rest:
        month -= 1
        before -= _days_in_month(year, month)
    return year, month, rest - before + 1


def _first_iso_monday(year):
    """The ordinal of the Monday that begins the first ISO week."""
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    last = _days_in_month(year, month)
    if not 1 <= day <= last:
        raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = map(_index, (hour, minute, second, microsecond))
    if not 0 <= hour <= 23:
        raise ValueError(f"hour must be in 0..23, not {hour}")
    if not 0 <= minute <= 59:
        raise ValueError(f"minute must be in 0..59, not {minute}")
    if not 0 <= second <= 59:
        raise ValueError(f"second must be in 0..59, not {second}")
    if not 0 <= microsecond <= 999999:
        raise ValueError(f"microsecond must be in 0..999999, not {microsecond}")
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return hour, minute, second, microsecond, fold


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'"
        )


def _divide_and_round(a, b):
    """The integer nearest to a / b; of two equally near ones the even one."""
    quotient, rest = divmod(a, b)
    twice = 2 * rest
    above = twice > b if b > 0 else twice < b
    if above or twice == b and quotient % 2 == 1:
        quotient += 1
    return quotient


def _offset_text(offset, separator=":"):
    """An offset from UTC as `+HH:MM`, with seconds if there are any."""
    if offset is None:
        return ""
    us = offset // timedelta.resolution
    sign = "-" if us < 0 else "+"
    seconds, us = divmod(abs(us), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02d}{separator}{minutes:02d}"
    if seconds or us:
        text += f"{separator}{seconds:02d}"
    return text + (f".{us:06d}" if us else "")


def _clock_text(hour, minute, second, us, timespec):
    """A time of day as precise as `timespec` says."""
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    forms = {
        "hours": f"{hour:02d}",
        "minutes": f"{hour:02d}:{minute:02d}",
        "seconds": f"{hour:02d}:{minute:02d}:{second:02d}",
        "milliseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}",
        "microseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}",
    }
    try:
        return forms[timespec]
    except KeyError:
        raise ValueError("Unknown timespec value") from None


_UNITS = (
    ("microseconds", 1), ("milliseconds", 1000), ("seconds", 1_000_000), ("minutes", 60_000_000),
    ("hours", 3_600_000_000), ("days", _DAY_US), ("weeks", 7 * _DAY_US),
)


def _total_us(given):
    """The exact sum in microseconds; what floats leave over is rounded half to even."""
    total, left = 0, 0.0
    for unit, factor in _UNITS:
        value = given[unit]
        if isinstance(value, int):
            total += value * factor
        elif isinstance(value, float):
            fraction, whole = _math.modf(value)
            total += int(whole) * factor
            fraction, whole = _math.modf(fraction * factor)
            total += int(whole)
            left += fraction
        else:
            raise TypeError(f"unsupported type for timedelta {unit} component: {type(value).__name__}")
    if left:
        whole = _math.floor(left)
        distance = left - whole
        if distance > 0.5 or distance == 0.5 and (total + whole) % 2:
            whole += 1
        total += whole
    return total


class timedelta:
    """A length of time, exact to the microsecond."""

    __slots__ = ("_days", "_seconds", "_microseconds", "_hash")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        given = {
            "days": days, "seconds": seconds, "microseconds": microseconds,
            "milliseconds": milliseconds, "minutes": minutes, "hours": hours, "weeks": weeks,
        }
        return cls._from_us(_total_us(given))

    @classmethod
    def _from_us(cls, us):
        days, us = divmod(us, _DAY_US)
        if not -0x80000000 <= days <= 0x7FFFFFFF:
            raise OverflowError("Python int too large to convert to C int")
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days = days
        self._seconds, self._microseconds = divmod(us, 1_000_000)
        self._hash = None
        return self

    @property
    def days(self):
        """Days, the only part that may be negative."""
        return self._days

    @property
    def seconds(self):
        """Seconds, from 0 to 86399."""
        return self._seconds

    @property
    def microseconds(self):
        """Microseconds, from 0 to 999999."""
        return self._microseconds

    def _us(self):
        return (self._days * 86400 + self._seconds) * 1_000_000 + self._microseconds

    def total_seconds(self):
        """The length in seconds, as a float."""
        return self._us() / 10**6

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in (
            ("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds),
        ) if value]
        return f"{_class_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + (f".{self._microseconds:06d}" if self._microseconds else "")

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() + other._us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() - other._us())
        return NotImplemented

    def __neg__(self):
        return timedelta._from_us(-self._us())

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._from_us(self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._from_us(_divide_and_round(self._us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _nonzero_division(self._us(), other._us())
        if isinstance(other, int):
            return timedelta._from_us(_nonzero_division(self._us(), other))
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / (other._us() or _refuse_zero())
        if isinstance(other, int):
            return timedelta._from_us(_divide_and_round(self._us(), other or _refuse_zero()))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._from_us(_divide_and_round(b * self._us(), a or _refuse_zero()))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() % (other._us() or _refuse_zero()))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            return self // other, self % other
        return NotImplemented

    def __eq__(self, other):
        return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash((self._days, self._seconds, self._microseconds))
        return self._hash

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _refuse_zero():
    raise ZeroDivisionError("division by zero")


def _nonzero_division(a, b):
    return a // (b or _refuse_zero())


def _class_name(value):
    """The class with its module, as a repr shows it."""
    cls = value.__class__
    return f"{cls.__module__}.{cls.__qualname__}"


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class IsoCalendarDate(tuple):
    """Year, week and weekday of the ISO calendar."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f"{_class_name(self)}(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


def _digits(text, length):
    """The number that ASCII digits of this length mean."""
    if len(text) != length or not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


def _parse_date(text):
    """Year, month and day of YYYY-MM-DD, YYYYMMDD or the forms with weeks."""
    year, rest = _digits(text[:4], 4), text[4:]
    dashed = rest[:1] == "-"
    rest = rest[1:] if dashed else rest
    if rest[:1] == "W":
        week, rest = _digits(rest[1:3], 2), rest[3:]
        weekday = 1
        if rest:
            if dashed != (rest[0] == "-"):
                raise ValueError
            weekday = _digits(rest[1:] if dashed else rest, 1)
        return _iso_to_date(year, week, weekday)
    month, rest = _digits(rest[:2], 2), rest[2:]
    if dashed:
        if rest[:1] != "-":
            raise ValueError
        rest = rest[1:]
    return year, month, _digits(rest, 2)


def _iso_to_date(year, week, day):
    year, week, day = _index(year), _index(week), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    weeks = (_first_iso_monday(year + 1) - _first_iso_monday(year)) // 7 if year < MAXYEAR else 52
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _from_ordinal(_first_iso_monday(year) + (week - 1) * 7 + day - 1)


def _parse_clock(text):
    """Hour, minute, second and microsecond of HH[:MM[:SS[.f]]], with or without colons."""
    text = text.replace(",", ".")
    whole, dot, fraction = text.partition(".")
    if dot and (not fraction or not (fraction.isascii() and fraction.isdigit())):
        raise ValueError
    parts = whole.split(":") if ":" in whole else [whole[at : at + 2] for at in range(0, len(whole), 2)]
    if not 1 <= len(parts) <= 3 or dot and len(parts) != 3:
        raise ValueError
    numbers = [_digits(part, 2) for part in parts]
    return numbers + [0] * (3 - len(numbers)) + [int(fraction[:6].ljust(6, "0")) if dot else 0]


def _parse_zone(text):
    """The zone behind a time: Z, or an offset."""
    if text == "Z":
        return UTC
    sign = -1 if text[0] == "-" else 1
    hours, minutes, seconds, us = _parse_clock(text[1:])
    if hours > 23 or minutes > 59 or seconds > 59:
        raise ValueError
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=us)
    return timezone(sign * offset) if offset else UTC


def _parse_time(text):
    """Hour, minute, second, microsecond, zone, and whether it is the end of the day."""
    at = max(text.find("+"), text.find("-"), text.find("Z"))
    zone = None
    if at > 0:
        zone, text = _parse_zone(text[at:]), text[:at]
    parts = _parse_clock(text)
    at_midnight = parts == [24, 0, 0, 0]
    if at_midnight:
        parts = [0, 0, 0, 0]
    return (*parts, zone, at_midnight)


def _check_text(text):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")


class date:
    """A day: year, month and day of the month."""

    __slots__ = ("_year", "_month", "_day", "_hash")

    def __new__(cls, year, month=None, day=None):
        if day is None:
            _index(year)
            name, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{name}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hash = None
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day at so many seconds after the start of 1970."""
        if not isinstance(timestamp, (int, float)):
            timestamp = _index(timestamp)
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def today(cls):
        """The local day now."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        """The day with this number, where 1 January of year 1 is 1."""
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day of a text in an ISO 8601 format."""
        _check_text(date_string)
        try:
            if len(date_string) not in (7, 8, 10):
                raise ValueError
            parts = _parse_date(date_string)
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of a year, week and weekday of the ISO calendar."""
        return cls(*_iso_to_date(year, week, day))

    @classmethod
    def strptime(cls, date_string, format, /):
        """The day that a text means by a format."""
        from _datetime_text import parse

        fields = parse(date_string, format)
        return cls(*fields[:3])

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f"{_class_name(self)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        """The day as YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        """The day as in `Tue Jul  4 00:00:00 2023`."""
        weekday, month = _WEEKDAYS[self.weekday()], _MONTHS[self._month]
        return f"{weekday} {month} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        """The day as a text by a format."""
        from _datetime_text import format_with

        return format_with(self, format)

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def timetuple(self):
        """The day as `time.localtime` gives it."""
        return _struct_time(self, 0, 0, 0, -1)

    def toordinal(self):
        """The number of the day, where 1 January of year 1 is 1."""
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """The day with some parts changed."""
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def weekday(self):
        """The day of the week; Monday is 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """The day of the week; Monday is 1, Sunday is 7."""
        return self.weekday() + 1

    def isocalendar(self):
        """Year, week and weekday of the ISO calendar."""
        year, today = self._year, self.toordinal()
        first = _first_iso_monday(year)
        if today < first:
            year -= 1
            first = _first_iso_monday(year)
        elif year < MAXYEAR and today >= _first_iso_monday(year + 1):
            year += 1
            first = _first_iso_monday(year)
        week, day = divmod(today - first, 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def _key(self):
        return self._year, self._month, self._day

    def _other_key(self, other):
        """What to compare with: only a day with a day."""
        if isinstance(other, date) and not isinstance(other, datetime):
            return other._key()
        return None

    def __eq__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() == key

    def __lt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() < key

    def __le__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() <= key

    def __gt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() > key

    def __ge__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() >= key

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._key())
        return self._hash

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        number = self.toordinal() + other.days
        if not 0 < number <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(number)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return self.__class__, self._key()


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _struct_time(value, hour, minute, second, dst):
    day_of_year = _day_of_year(value.year, value.month, value.day)
    return _time.struct_time(
        (value.year, value.month, value.day, hour, minute, second, value.weekday(), day_of_year, dst)
    )


class tzinfo:
    """The base class of time zones."""

    __slots__ = ()

    def tzname(self, dt):
        """The name of the zone at a time."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """How far local time is ahead of UTC, as a timedelta."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """By how much daylight saving time is ahead, as a timedelta, or None."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """The local time for one in UTC (which has this zone already)."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - dst
        if standard:
            dt += standard
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        args = getattr(self, "__getinitargs__", tuple)()
        return self.__class__, args, getattr(self, "__dict__", None) or None


def _call_zone(zone, method, dt):
    """What a zone says of a time; TypeError or ValueError if that cannot be."""
    if zone is None:
        return None
    result = getattr(zone, method)(dt)
    if result is None or method == "tzname":
        if not (result is None or isinstance(result, str)):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(result).__name__}'")
        return result
    if not isinstance(result, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or a timedelta, not '{type(result).__name__}'")
    if not -timedelta(1) < result < timedelta(1):
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
            f"not {result!r}"
        )
    return result


class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold", "_hash")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        parts = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = parts
        self._tzinfo = tzinfo
        self._hash = None
        return self

    @classmethod
    def fromisoformat(cls, time_string, /):
        """The time of a text in an ISO 8601 format."""
        _check_text(time_string)
        try:
            *parts, zone, _ = _parse_time(time_string.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*parts, zone)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time that a text means by a format."""
        return datetime.strptime(date_string, format).timetz()

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def utcoffset(self):
        """How far the time is ahead of UTC, or None."""
        return _call_zone(self._tzinfo, "utcoffset", None)

    def tzname(self):
        """The name of the zone, or None."""
        return _call_zone(self._tzinfo, "tzname", None)

    def dst(self):
        """By how much daylight saving time is ahead, or None."""
        return _call_zone(self._tzinfo, "dst", None)

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        return _repr_with_zone(self, parts)

    def isoformat(self, timespec="auto"):
        """The time as HH:MM:SS with microseconds and offset if there are any."""
        text = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """The time as a text by a format; its day is 1 January 1900."""
        from _datetime_text import format_with

        return format_with(datetime.combine(date(1900, 1, 1), self), format, zone_of=self)

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """The time with some parts changed."""
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def _key(self, offset):
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond
        return us - (offset // timedelta.resolution if offset is not None else 0)

    def _compare(self, other):
        """The keys of both; None instead if one has a zone and the other has none."""
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            return None
        return self._key(mine), other._key(theirs)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        keys = self._compare(other)
        return keys is not None and keys[0] == keys[1]

    def _order(self, other):
        keys = self._compare(other)
        if keys is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return keys[0] - keys[1]

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(("time", self._key(self.replace(fold=0).utcoffset())))
        return self._hash

    def __reduce__(self):
        parts = self._hour, self._minute, self._second, self._microsecond, self._tzinfo
        return self.__class__, parts


def _repr_with_zone(value, parts):
    text = ", ".join(map(str, parts))
    if value.tzinfo is not None:
        text += f", tzinfo={value.tzinfo!r}"
    if value.fold:
        text += ", fold=1"
    return f"{_class_name(value)}({text})"


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    """A day and a time of day, with or without a time zone."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = date.__new__(cls, year, month, day)
        parts = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._hour, self._minute, self._second, self._microsecond, self._fold = parts
        self._tzinfo = tzinfo
        return self

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def now(cls, tz=None):
        """The time now, local or in a zone."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """The time now in UTC, without a zone (deprecated)."""
        return cls.utcfromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time so many seconds after the start of 1970, local or in a zone."""
        _check_zone(tz)
        if tz is not None:
            return tz.fromutc(cls._from_seconds(timestamp, _time.gmtime).replace(tzinfo=tz))
        return cls._from_seconds(timestamp, _time.localtime)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The time in UTC, without a zone (deprecated)."""
        return cls._from_seconds(timestamp, _time.gmtime)

    @classmethod
    def _from_seconds(cls, timestamp, convert):
        if isinstance(timestamp, float):
            fraction, seconds = _math.modf(timestamp)
            us, seconds = round(fraction * 1e6), int(seconds)
            if us >= 1_000_000:
                seconds, us = seconds + 1, us - 1_000_000
            elif us < 0:
                seconds, us = seconds - 1, us + 1_000_000
        else:
            seconds, us = _index(timestamp), 0
        try:
            year, month, day, hour, minute, second, *_ = convert(seconds)
        except OverflowError:
            raise OverflowError("timestamp out of range for platform time_t") from None
        return cls(year, month, day, hour, minute, min(second, 59), us)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The time of a text in an ISO 8601 format."""
        _check_text(date_string)
        try:
            length = _date_length(date_string)
            parts = _parse_date(date_string[:length])
            clock, zone, at_midnight = (0, 0, 0, 0), None, False
            if len(date_string) > length:
                *clock, zone, at_midnight = _parse_time(date_string[length + 1 :])
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        made = cls(*parts, *clock, zone)
        return made + timedelta(days=1) if at_midnight else made

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time that a text means by a format."""
        from _datetime_text import parse

        *parts, offset, zone_name = parse(date_string, format)
        zone = None
        if offset is not None:
            offset = timedelta(microseconds=offset)
            zone = timezone(offset, zone_name) if zone_name else timezone(offset)
        return cls(*parts, zone)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """A day and a time of day together."""
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(
            date.year, date.month, date.day,
            time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold,
        )

    def date(self):
        """The day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """The time of day, without a zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """The time of day with the zone."""
        parts = self._hour, self._minute, self._second, self._microsecond, self._tzinfo
        return _time_class(*parts, fold=self._fold)

    def utcoffset(self):
        """How far the time is ahead of UTC, or None."""
        return _call_zone(self._tzinfo, "utcoffset", self)

    def tzname(self):
        """The name of the zone, or None."""
        return _call_zone(self._tzinfo, "tzname", self)

    def dst(self):
        """By how much daylight saving time is ahead, or None."""
        return _call_zone(self._tzinfo, "dst", self)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None,
        microsecond=None, tzinfo=True, *, fold=None,
    ):
        """The time with some parts changed."""
        given = (year, month, day, hour, minute, second, microsecond)
        parts = [own if new is None else new for own, new in zip(self._parts(), given)]
        zone = self._tzinfo if tzinfo is True else tzinfo
        return type(self)(*parts, zone, fold=self._fold if fold is None else fold)

    def _parts(self):
        return (
            self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
        )

    def timetuple(self):
        """The time as `time.localtime` gives it."""
        dst = self.dst()
        dst = -1 if dst is None else 1 if dst else 0
        return _struct_time(self, self._hour, self._minute, self._second, dst)

    def utctimetuple(self):
        """The time in UTC as `time.gmtime` gives it."""
        utc = self - (self.utcoffset() or timedelta(0))
        return _struct_time(utc, utc._hour, utc._minute, utc._second, 0)

    def timestamp(self):
        """The seconds after the start of 1970, as a float."""
        if self._tzinfo is not None:
            return (self - _EPOCH).total_seconds()
        return self._local_seconds() + self._microsecond / 1e6

    def _local_seconds(self):
        """Seconds since 1970 of a local time, by trying offsets as PEP 495 says."""
        target = (self.replace(tzinfo=None, microsecond=0, fold=0) - _EPOCH.replace(tzinfo=None)) // timedelta(0, 1)

        def local(seconds):
            year, month, day, hour, minute, second, *_ = _time.localtime(seconds)
            return (_to_ordinal(year, month, day) - 719163) * 86400 + hour * 3600 + minute * 60 + second

        first = local(target) - target
        guess = target - first
        guess_seconds = local(guess)
        if guess_seconds == target:
            other = guess + (-86400, 86400)[self._fold]
            second = local(other) - other
            if first == second:
                return guess
        else:
            second = guess_seconds - guess
        other = target - second
        if local(other) == target:
            return other
        if guess_seconds == target:
            return guess
        return (max, min)[self._fold](guess, other)

    def astimezone(self, tz=None):
        """The same moment in another zone, by default the local one."""
        _check_zone(tz)
        offset = self.utcoffset()
        if offset is None:
            offset = self._local_zone(self._local_seconds()).utcoffset(None)
        utc = (self - offset).replace(tzinfo=UTC)
        if tz is None:
            tz = self._local_zone((utc - _EPOCH) // timedelta(seconds=1))
        return tz.fromutc(utc.replace(tzinfo=tz))

    @staticmethod
    def _local_zone(seconds):
        local = _time.localtime(seconds)
        offset = datetime(*local[:6]) - datetime(1970, 1, 1) - timedelta(seconds=seconds)
        return timezone(offset, getattr(local, "tm_zone", None))

    def ctime(self):
        """The time as in `Tue Jul  4 15:06:07 2023`."""
        weekday, month = _WEEKDAYS[self.weekday()], _MONTHS[self._month]
        clock = _clock_text(self._hour, self._minute, self._second, 0, "seconds")
        return f"{weekday} {month} {self._day:2d} {clock} {self._year:04d}"

    def isoformat(self, sep="T", timespec="auto"):
        """The time as YYYY-MM-DDTHH:MM:SS with microseconds and offset if there are any."""
        clock = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f"{date.isoformat(self)}{sep}{clock}{_offset_text(self.utcoffset())}"

    def __str__(self):
        return self.isoformat(sep=" ")

    def __repr__(self):
        parts = list(self._parts())
        while len(parts) > 5 and not parts[-1]:
            parts.pop()
        return _repr_with_zone(self, parts)

    def _us(self, offset):
        """Microseconds since the start of year 1, less the offset."""
        seconds = (self.toordinal() * 24 + self._hour) * 3600 + self._minute * 60 + self._second
        us = seconds * 1_000_000 + self._microsecond
        return us - (offset._us() if offset is not None else 0)

    def _compare(self, other):
        """How much later it is, in microseconds; None if only one has an offset."""
        if self._tzinfo is other._tzinfo:
            return self._us(None) - other._us(None)
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            return None
        return self._us(mine) - other._us(theirs)

    def _order(self, other):
        difference = self._compare(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return difference

    def __eq__(self, other):
        return self._compare(other) == 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(("datetime", self._us(self.replace(fold=0).utcoffset())))
        return self._hash

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, us = divmod(self._us(None) + other._us(), _DAY_US)
        if not 0 < days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, us = divmod(us, 1_000_000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_from_ordinal(days), hour, minute, second, us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._compare(other)
        if difference is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._from_us(difference)

    def __reduce__(self):
        return self.__class__, (*self._parts(), self._tzinfo)


def _date_length(text):
    """How many characters of a text are the date."""
    if len(text) < 7:
        raise ValueError
    if text[4] == "-":
        if text[5] != "W":
            return 10
        return 10 if len(text) > 8 and text[8] == "-" and text[9:10].isdigit() else 8
    if text[4] != "W":
        return 8
    end = next((at for at, character in enumerate(text) if at > 4 and not character.isdigit()), len(text))
    return 8 if end >= 8 else 7


_date_class, _time_class = date, time
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


class timezone(tzinfo):
    """A zone with a fixed offset from UTC."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}"
            )
        return cls._create(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    @classmethod
    def _create(cls, offset, name=None):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    @staticmethod
    def _check(dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        """The offset, at any time."""
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        """The name, by default `UTC` with the offset."""
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return f"UTC{_offset_text(self._offset)}" if self._offset else "UTC"

    def dst(self, dt):
        """None: nothing is known of daylight saving time."""
        self._check(dt, "dst")
        return None

    def fromutc(self, dt):
        """The local time for one in UTC."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is self.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_class_name(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone._create(timedelta(0))
timezone.min = timezone._create(-timedelta(hours=23, minutes=59))
timezone.max = timezone._create(timedelta(hours=23, minutes=59))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
