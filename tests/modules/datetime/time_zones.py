# Moments in different zones are compared and subtracted as UTC.
from datetime import datetime, timedelta, timezone, UTC, tzinfo
est = timezone(timedelta(hours=-5), "EST")
noon = datetime(2024, 1, 1, 12, tzinfo=est)
print(noon, repr(noon), noon.tzname(), noon.utcoffset(), noon.astimezone(UTC), noon.timestamp())  # expect: 2024-01-01 12:00:00-05:00 datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400), 'EST')) EST -1 day, 19:00:00 2024-01-01 17:00:00+00:00 1704128400.0
print(noon == datetime(2024, 1, 1, 17, tzinfo=UTC), noon - datetime(2024, 1, 1, tzinfo=UTC), hash(noon) == hash(noon.astimezone(UTC)))  # expect: True 17:00:00 True
print(datetime.fromtimestamp(0, UTC), datetime.fromisoformat("2024-01-01T00:00:00+05:30"), timezone.utc, repr(timezone(timedelta(minutes=90))))  # expect: 1970-01-01 00:00:00+00:00 2024-01-01 00:00:00+05:30 UTC datetime.timezone(datetime.timedelta(seconds=5400))
class Fixed(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1)
    def dst(self, moment):
        return timedelta(0)
    def tzname(self, moment):
        return "FIX"
print(noon.astimezone(Fixed()), f"{noon.astimezone(Fixed()):%Z %z}")  # expect: 2024-01-01 18:00:00+01:00 FIX +0100
for wrong in (lambda: noon < datetime(2024, 1, 1), lambda: noon - datetime(2024, 1, 1), lambda: timezone(timedelta(1)), lambda: datetime(2024, 1, 1, tzinfo="UTC")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)  # expect: can't compare offset-naive and offset-aware datetimes
        # expect: can't subtract offset-naive and offset-aware datetimes
        # expect: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
        # expect: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
