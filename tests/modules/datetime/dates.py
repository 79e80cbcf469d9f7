# Dates know the calendar.
from datetime import date, timedelta
day = date(2024, 2, 28)
print(day, repr(day), day + timedelta(days=2), day.replace(year=2023) + timedelta(1), day.weekday(), day.isoweekday())  # expect: 2024-02-28 datetime.date(2024, 2, 28) 2024-03-01 2023-03-01 2 3
print(day.isocalendar(), day.toordinal(), date.fromordinal(738000), date.fromisoformat("2024-W09-3"), date.fromisocalendar(2020, 53, 7))  # expect: datetime.IsoCalendarDate(year=2024, week=9, weekday=3) 738944 2021-07-29 2024-02-28 2021-01-03
print(date(2024, 3, 1) - date(2023, 3, 1), day < date(2025, 1, 1), sorted([date(2, 1, 1), date(1, 1, 1)]), hash(day) == hash(date(2024, 2, 28)))  # expect: 366 days, 0:00:00 True [datetime.date(1, 1, 1), datetime.date(2, 1, 1)] True
print(day.strftime("%A %d %B %Y, day %j, week %U"), f"{day:%d/%m/%y}", day.ctime(), date.min, date.max)  # expect: Wednesday 28 February 2024, day 059, week 08 28/02/24 Wed Feb 28 00:00:00 2024 0001-01-01 9999-12-31
for wrong in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: date.fromisoformat("2023-1-1"), lambda: date.max + timedelta(1)):
    try:
        wrong()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)  # expect: ValueError day 29 must be in range 1..28 for month 2 in year 2023
        # expect: ValueError month must be in 1..12, not 13
        # expect: ValueError year must be in 1..9999, not 0
        # expect: ValueError Invalid isoformat string: '2023-1-1'
        # expect: OverflowError date value out of range
