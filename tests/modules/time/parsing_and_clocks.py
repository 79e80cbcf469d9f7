# time.strptime, zones of struct_time, and the clocks.
import time

for text, form in (
    ("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"), ("Thu Jan  1 00:00:00 1970", "%a %b %d %H:%M:%S %Y"), ("12/31/99", "%x"), ("03:04 PM", "%I:%M %p"),
    ("29 Feb", "%d %b"), ("Sunday", "%A"), ("3 2024", "%w %Y"), ("2024 60", "%Y %j"), ("5 +0130", "%d %z"),
):
    moment = time.strptime(text, form)
    print(tuple(moment), moment.tm_zone, moment.tm_gmtoff)
print(time.strptime("Thu Jan  1 00:00:00 1970"))
for text, form in (("x", "%Y"), ("2024-02-30", "%Y-%m-%d"), ("2024 1", "%Y"), ("1", "%Q")):
    try:
        print(time.strptime(text, form))
    except ValueError as error:
        print(error)
print(time.gmtime(0).tm_zone, time.gmtime(0).tm_gmtoff, len(time.gmtime(0)), time.gmtime(0)[:3], time.gmtime(0).__match_args__)
match time.gmtime(86400):
    case time.struct_time(year, month, day):
        print(year, month, day)
print(time.clock_gettime(time.CLOCK_REALTIME) > 1e9, time.clock_gettime_ns(time.CLOCK_MONOTONIC) > 0, time.get_clock_info("monotonic").monotonic)
try:
    time.clock_gettime(99)
except OSError as error:
    print(error)
