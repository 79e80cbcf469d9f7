# Datetimes add, subtract, compare and print.
from datetime import datetime, date, time, timedelta
moment = datetime(2024, 5, 17, 13, 45, 6, 123456)
print(moment, repr(moment), moment.isoformat(timespec="minutes"), moment.date(), moment.time(), moment.replace(hour=0, microsecond=0))  # expect: 2024-05-17 13:45:06.123456 datetime.datetime(2024, 5, 17, 13, 45, 6, 123456) 2024-05-17T13:45 2024-05-17 13:45:06.123456 2024-05-17 00:45:06
print(moment + timedelta(hours=12), moment - datetime(2024, 1, 1), moment > datetime(2023, 1, 1), moment.timetuple()[:6])  # expect: 2024-05-18 01:45:06.123456 137 days, 13:45:06.123456 True (2024, 5, 17, 13, 45, 6)
print(datetime.combine(date(2024, 1, 1), time(5, 6)), datetime.fromisoformat("2024-05-17T13:45:06.5"), datetime.fromisoformat("20240517"))  # expect: 2024-01-01 05:06:00 2024-05-17 13:45:06.500000 2024-05-17 00:00:00
print(f"{moment:%Y-%m-%d %H:%M:%S.%f}", moment.strftime("%I:%M %p, %a %b"), repr(time(1, 2)), time(23, 59) < time.max)  # expect: 2024-05-17 13:45:06.123456 01:45 PM, Fri May datetime.time(1, 2) True
for wrong in (lambda: datetime(2024, 1, 1, 24), lambda: datetime.fromisoformat("yesterday"), lambda: moment.isoformat(timespec="x")):
    try:
        wrong()
    except ValueError as error:
        print(error)  # expect: hour must be in 0..23, not 24
        # expect: Invalid isoformat string: 'yesterday'
        # expect: Unknown timespec value
