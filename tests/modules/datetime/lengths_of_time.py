# Timedeltas are exact to the microsecond.
from datetime import timedelta
print(timedelta(days=1.5), timedelta(hours=-1), repr(timedelta(hours=-1)), timedelta(weeks=1, milliseconds=1), timedelta())  # expect: 1 day, 12:00:00 -1 day, 23:00:00 datetime.timedelta(days=-1, seconds=82800) 7 days, 0:00:00.001000 0:00:00
day, hour = timedelta(1), timedelta(hours=1)
print(day / hour, day // timedelta(hours=5), day % timedelta(hours=5), divmod(day, timedelta(hours=7)), day / 7, day * 1.5)  # expect: 24.0 4 4:00:00 (3, datetime.timedelta(seconds=10800)) 3:25:42.857143 1 day, 12:00:00
print(day - hour * 25, abs(-hour), day.total_seconds(), sum([hour] * 3, timedelta()), day > hour, bool(timedelta()))  # expect: -1 day, 23:00:00 1:00:00 86400.0 3:00:00 True False
print(timedelta(microseconds=2.5), timedelta(microseconds=3.5), timedelta(seconds=0.1 + 0.2), repr(timedelta.max))  # expect: 0:00:00.000002 0:00:00.000004 0:00:00.300000 datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)
for wrong in (lambda: timedelta(10**9), lambda: timedelta("x"), lambda: day / 0):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)  # expect: OverflowError days=1000000000; must have magnitude <= 999999999
        # expect: TypeError unsupported type for timedelta days component: str
        # expect: ZeroDivisionError division by zero
