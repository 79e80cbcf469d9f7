"""Calendars as HTML, and calendars with the names of a locale; `calendar` loads this when asked for them."""

from calendar import Calendar, IllegalMonthError, TextCalendar, day_abbr, month_name

_HEAD = '<table border="0" cellpadding="0" cellspacing="0" class="{}">\n'
_PAGE = (
    '<?xml version="1.0" encoding="{encoding}"?>\n'
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
    "<html>\n<head>\n"
    '<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n'
)


class HTMLCalendar(Calendar):
    """Calendars as tables of HTML."""

    __module__ = "calendar"
    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = "month"
    cssclass_month = "month"
    cssclass_year_head = "year"
    cssclass_year = "year"

    def formatday(self, day, weekday):
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        return f"<tr>{''.join(self.formatday(day, weekday) for day, weekday in theweek)}</tr>"

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return f"<tr>{''.join(self.formatweekday(day) for day in self.iterweekdays())}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        if not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        text = f"{month_name[themonth]} {theyear}" if withyear else str(month_name[themonth])
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{text}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        """A month as a table."""
        rows = [
            self.formatmonthname(theyear, themonth, withyear=withyear),
            self.formatweekheader(),
            *(self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)),
            "</table>",
        ]
        return _HEAD.format(self.cssclass_month) + "".join(row + "\n" for row in rows)

    def formatyear(self, theyear, width=3):
        """A year as a table of tables."""
        width = max(width, 1)
        head = f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>'
        text = [_HEAD.format(self.cssclass_year), head]
        for first in range(1, 13, width):
            text.append("<tr>")
            for month in range(first, min(first + width, 13)):
                text.append(f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>")
            text.append("</tr>")
        text.append("</table>")
        return "".join(text)

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """A year as a whole page, in bytes."""
        if encoding is None:
            encoding = "utf-8"
        text = [_PAGE.format(encoding=encoding)]
        if css is not None:
            text.append(f'<link rel="stylesheet" type="text/css" href="{css}" />\n')
        text.append(f"<title>Calendar for {theyear}</title>\n</head>\n<body>\n")
        text.append(self.formatyear(theyear, width))
        text.append("</body>\n</html>\n")
        return "".join(text).encode(encoding, "xmlcharrefreplace")


class different_locale:
    """Within a `with` statement the names of days and months are those of a locale."""

    __module__ = "calendar"

    def __init__(self, locale):
        self.locale = locale
        self.oldlocale = None

    def __enter__(self):
        import locale

        self.oldlocale = locale.setlocale(locale.LC_TIME, None)
        locale.setlocale(locale.LC_TIME, self.locale)

    def __exit__(self, *args):
        import locale

        locale.setlocale(locale.LC_TIME, self.oldlocale)


class _OfLocale:
    """What the calendars of a locale have in common: every name is made while the locale is set."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = "C" if locale is None else locale

    def formatweekday(self, *args):
        with different_locale(self.locale):
            return super().formatweekday(*args)

    def formatmonthname(self, *args, **keywords):
        with different_locale(self.locale):
            return super().formatmonthname(*args, **keywords)


class LocaleTextCalendar(_OfLocale, TextCalendar):
    """A TextCalendar with the names of a locale."""

    __module__ = "calendar"


class LocaleHTMLCalendar(_OfLocale, HTMLCalendar):
    """An HTMLCalendar with the names of a locale."""

    __module__ = "calendar"
