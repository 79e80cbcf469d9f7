# strptime reads texts by a format.
from datetime import datetime, date
for text, form in (("2024-05-17 10:11:12", "%Y-%m-%d %H:%M:%S"), ("17 May 24", "%d %b %y"), ("May 3, 2024 01:30 PM", "%B %d, %Y %I:%M %p"), ("12.345", "%S.%f"), ("2024-137", "%Y-%j"), ("10:00+0530", "%H:%M%z")):
    print(repr(datetime.strptime(text, form)))  # expect: datetime.datetime(2024, 5, 17, 10, 11, 12)
    # expect: datetime.datetime(2024, 5, 17, 0, 0)
    # expect: datetime.datetime(2024, 5, 3, 13, 30)
    # expect: datetime.datetime(1900, 1, 1, 0, 0, 12, 345000)
    # expect: datetime.datetime(2024, 5, 16, 0, 0)
    # expect: datetime.datetime(1900, 1, 1, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
for text, form in (("2024", "%Y-%m"), ("2024-13", "%Y-%m"), ("2024-01x", "%Y-%m"), ("x", "%Q"), ("2023-02-30", "%Y-%m-%d")):
    try:
        datetime.strptime(text, form)
    except ValueError as error:
        print(error)  # expect: time data '2024' does not match format '%Y-%m'
        # expect: unconverted data remains: 3
        # expect: unconverted data remains: x
        # expect: 'Q' is a bad directive in format '%Q'
        # expect: day 30 must be in range 1..28 for month 2 in year 2023
