# Calendars as HTML.
import calendar
page = calendar.HTMLCalendar(calendar.SUNDAY)
print(page.formatmonth(2024, 2))
print(page.formatmonth(2024, 2, withyear=False).count("<td"))
print(page.formatyear(2023, 4))
print(page.formatyearpage(2023, 6, css=None)[:300])
print(page.formatyearpage(2023, encoding="ascii")[:420])
class Marked(calendar.HTMLCalendar):
    cssclass_month = "plain"
    cssclasses = ["day"] * 7
    def formatday(self, day, weekday):
        return f"<td>{day or ''}</td>"
print(Marked().formatmonth(2021, 2))
text = calendar.LocaleTextCalendar(locale="C")
print(text.formatmonth(2024, 5))
