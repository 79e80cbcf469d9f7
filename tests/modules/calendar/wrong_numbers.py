# Months, weekdays and dates that do not exist.
import calendar
for wrong in (
    lambda: calendar.monthrange(2024, 13), lambda: calendar.month(2024, 0), lambda: calendar.setfirstweekday(7),
    lambda: calendar.setfirstweekday(-1), lambda: calendar.monthrange(2024, "a"), lambda: calendar.month_name[13],
    lambda: calendar.monthcalendar(2024, 14), lambda: calendar.HTMLCalendar().formatmonth(2024, 13),
    lambda: calendar.weekday(2024, 2, 30), lambda: calendar.nothing, lambda: calendar.Day(9),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
