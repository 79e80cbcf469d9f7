# Names of months and days, and the two enumerations.
import calendar
print(list(calendar.month_name), list(calendar.month_abbr))
print(list(calendar.day_name), list(calendar.day_abbr), calendar.day_name[1:3], calendar.month_name[-1])
print(len(calendar.month_name), len(calendar.day_abbr), "May" in calendar.month_name)
print(calendar.MONDAY, repr(calendar.SUNDAY), calendar.Day(3), repr(calendar.Month.MAY), calendar.DECEMBER + 1)
print([day.name for day in calendar.Day], list(calendar.Month)[:2], calendar.JANUARY is calendar.Month.JANUARY)
print(calendar.Day.FRIDAY.value, calendar.Month["JUNE"], type(calendar.FEBRUARY), calendar.EPOCH)
print(calendar.Calendar, calendar.IllegalMonthError.__mro__)
