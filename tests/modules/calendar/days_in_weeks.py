# The days, dates and weekdays of the weeks of a month.
import calendar
c = calendar.Calendar(6)
print(list(c.iterweekdays()), c.firstweekday, c.getfirstweekday())
print(list(c.itermonthdays(2024, 9)))
print(list(c.itermonthdays2(2024, 9))[:8])
print(list(c.itermonthdays3(2024, 1))[:3], list(c.itermonthdays3(2024, 12))[-5:])
print(list(c.itermonthdays4(2023, 1))[-3:])
print([str(day) for day in c.itermonthdates(2023, 2)])
print(c.monthdayscalendar(2023, 2), c.monthdays2calendar(2023, 2)[0], c.monthdatescalendar(2023, 2)[0][0])
print(len(c.yeardatescalendar(2023)), len(c.yeardays2calendar(2023, 5)), c.yeardayscalendar(2023, 4)[0][1])
print(calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.leapdays(-1, 5))
print([calendar.monthrange(year, 2) for year in (1999, 2000, 2024)])
print(calendar.weekday(2024, 2, 29), repr(calendar.weekday(12345, 1, 1)), calendar.weekday(-3, 1, 1))
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm((2038, 1, 19, 3, 14, 8, 0, 0, 0)))
for year in (1970, 2000, 2100):
    print([len(calendar.monthcalendar(year, month)) for month in range(1, 13)])
