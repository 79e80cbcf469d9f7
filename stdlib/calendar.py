"""Calendars of months and years, and arithmetic with dates of the Gregorian calendar.

Weeks begin on Monday (0) unless a calendar is told another first weekday.

>>> isleap(2024), monthrange(2024, 2)
(True, (calendar.THURSDAY, 29))
>>> print(TextCalendar(6).formatmonth(2024, 2), end="")
   February 2024
Su Mo Tu We Th Fr Sa
             1  2  3
 4  5  6  7  8  9 10
11 12 13 14 15 16 17
18 19 20 21 22 23 24
25 26 27 28 29
"""

import sys
from enum import IntEnum, global_enum

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays",
    "weekday", "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm",
    "month_name", "month_abbr", "day_name", "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar",
    "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader", "Day", "Month", "JANUARY", "FEBRUARY",
    "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
]

error = ValueError
EPOCH = 1970


class IllegalMonthError(ValueError, IndexError):
    """A month outside 1 to 12."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    """A weekday outside 0 to 6."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


@global_enum
class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@global_enum
class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    """A sequence of names that cannot be changed."""

    def __init__(self, names):
        self._names = names

    def __getitem__(self, index):
        return self._names[index]

    def __len__(self):
        return len(self._names)


class _localized_month(_Names):
    """Names of months; number 0 is empty."""


class _localized_day(_Names):
    """Names of weekdays."""


_DAYS = [day.name.capitalize() for day in Day]
_MONTHS = [month.name.capitalize() for month in Month]
day_name = _localized_day(_DAYS)
day_abbr = _localized_day([name[:3] for name in _DAYS])
month_name = _localized_month(["", *_MONTHS])
month_abbr = _localized_month(["", *(name[:3] for name in _MONTHS)])


def isleap(year):
    """Has the year 366 days?"""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many leap years there are from y1 up to, but not including, y2."""

    def before(year):
        return year // 4 - year // 100 + year // 400

    return before(y2 - 1) - before(y1 - 1)


def weekday(year, month, day):
    """The weekday of a date; years out of range are taken modulo 400."""
    from datetime import MAXYEAR, MINYEAR, date

    if not MINYEAR <= year <= MAXYEAR:
        year = 2000 + year % 400
    return Day(date(year, month, day).weekday())


def monthrange(year, month):
    """The weekday of the first day of a month, and how many days the month has."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _month_length(year, month)


def _month_length(year, month):
    return mdays[month] + (month == FEBRUARY and isleap(year))


def _previous_month(year, month):
    return (year - 1, 12) if month == 1 else (year, month - 1)


def _next_month(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


class Calendar:
    """The days of months and years in weeks, without any layout."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The seven weekdays, from the first of the week."""
        for number in range(self.firstweekday, self.firstweekday + 7):
            yield number % 7

    def _padding(self, year, month):
        """Days before and after the month that fill its weeks, and its length."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        return before, length, -(before + length) % 7

    def itermonthdates(self, year, month):
        """The dates of all weeks that touch the month."""
        from datetime import date

        for parts in self.itermonthdays3(year, month):
            yield date(*parts)

    def itermonthdays(self, year, month):
        """The days of whole weeks; 0 stands for a day outside the month."""
        before, length, after = self._padding(year, month)
        yield from (0,) * before
        yield from range(1, length + 1)
        yield from (0,) * after

    def itermonthdays2(self, year, month):
        """As `itermonthdays`, each with its weekday."""
        for number, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, number % 7

    def itermonthdays3(self, year, month):
        """(year, month, day) of all weeks that touch the month."""
        before, length, after = self._padding(year, month)
        previous_year, previous = _previous_month(year, month)
        end = _month_length(previous_year, previous) + 1
        for day in range(end - before, end):
            yield previous_year, previous, day
        for day in range(1, length + 1):
            yield year, month, day
        following_year, following = _next_month(year, month)
        for day in range(1, after + 1):
            yield following_year, following, day

    def itermonthdays4(self, year, month):
        """(year, month, day, weekday) of all weeks that touch the month."""
        for number, parts in enumerate(self.itermonthdays3(year, month)):
            yield *parts, (self.firstweekday + number) % 7

    def monthdatescalendar(self, year, month):
        """The weeks of a month, each a list of dates."""
        return _weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        """The weeks of a month, each a list of (day or 0, weekday)."""
        return _weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        """The weeks of a month, each a list of days; 0 stands for a day outside the month."""
        return _weeks(self.itermonthdays(year, month))

    def yeardatescalendar(self, year, width=3):
        """The months of a year in rows of `width`, each month as `monthdatescalendar` gives it."""
        return _rows([self.monthdatescalendar(year, month) for month in Month], width)

    def yeardays2calendar(self, year, width=3):
        """The months of a year in rows of `width`, each month as `monthdays2calendar` gives it."""
        return _rows([self.monthdays2calendar(year, month) for month in Month], width)

    def yeardayscalendar(self, year, width=3):
        """The months of a year in rows of `width`, each month as `monthdayscalendar` gives it."""
        return _rows([self.monthdayscalendar(year, month) for month in Month], width)


def _weeks(days):
    return _rows(list(days), 7)


def _rows(items, width):
    return [items[start : start + width] for start in range(0, len(items), width)]


class TextCalendar(Calendar):
    """Calendars as plain text."""

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        text = "" if day == 0 else f"{day:2}"
        return text.center(width)

    def formatweek(self, theweek, width):
        """One line with the (day, weekday) pairs of a week."""
        return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

    def formatweekday(self, day, width):
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        if not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        text = month_name[themonth]
        if withyear:
            text = f"{text} {theyear!r}"
        return text.center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month in several lines; w is the width of a day, l the number of lines of a week."""
        width, lines = max(2, w), max(1, l)
        rows = [
            self.formatmonthname(theyear, themonth, 7 * (width + 1) - 1),
            self.formatweekheader(width),
            *(self.formatweek(week, width) for week in self.monthdays2calendar(theyear, themonth)),
        ]
        return "".join(row.rstrip() + "\n" * lines for row in rows)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year with m months side by side, c spaces apart."""
        width, lines, spacing = max(2, w), max(1, l), max(2, c)
        column = 7 * (width + 1) - 1
        text = [repr(theyear).center(column * m + spacing * (m - 1)).rstrip() + "\n" * lines]
        header = self.formatweekheader(width)
        for number, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * number + 1, min(m * (number + 1) + 1, 13))
            names = (self.formatmonthname(theyear, month, column, False) for month in months)
            rows = [formatstring(names, column, spacing), formatstring((header for _ in months), column, spacing)]
            for index in range(max(len(weeks) for weeks in row)):
                texts = (self.formatweek(weeks[index], width) if index < len(weeks) else "" for weeks in row)
                rows.append(formatstring(texts, column, spacing))
            text.append("\n" * lines)
            text += [each.rstrip() + "\n" * lines for each in rows]
        return "".join(text)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


_colwidth = 20
_spacing = 6


def format(cols, colwidth=_colwidth, spacing=_spacing):
    """Print several columns side by side."""
    print(formatstring(cols, colwidth, spacing))


def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    """Several columns side by side, each centered."""
    return (" " * spacing).join(text.center(colwidth) for text in cols)


def __getattr__(name):
    """The calendars as HTML and those of a locale are loaded when they are asked for."""
    if name in ("HTMLCalendar", "LocaleHTMLCalendar", "LocaleTextCalendar", "different_locale"):
        import _calendar_formats

        found = globals()[name] = getattr(_calendar_formats, name)
        return found
    raise AttributeError(f"module 'calendar' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})


c = TextCalendar()
firstweekday = c.getfirstweekday
monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear


def setfirstweekday(firstweekday):
    """The weekday with which the weeks of the module's functions begin."""
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


def timegm(tuple):
    """Seconds since the epoch for a time tuple in UTC, as `time.gmtime` gives it.

    >>> timegm((2001, 9, 9, 1, 46, 40))
    1000000000
    """
    from datetime import date

    year, month, day, hour, minute, second = tuple[:6]
    days = date(year, month, 1).toordinal() - date(EPOCH, 1, 1).toordinal() + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def main(args=None):
    """`python -m calendar [year [month]]`."""
    words = sys.argv[1:] if args is None else args
    if not words:
        from datetime import date

        print(calendar(date.today().year), end="")
    elif len(words) == 1:
        print(calendar(int(words[0])), end="")
    else:
        print(month(int(words[0]), int(words[1])), end="")


if __name__ == "__main__":
    main()
