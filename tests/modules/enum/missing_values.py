# _missing_ may give a member for an unknown value.
from enum import Enum
class Status(Enum):
    OK = 200
    UNKNOWN = -1
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return cls.UNKNOWN if value != 0 else "zero"
print(Status(200), Status("ok"), Status(999))  # expect: Status.OK Status.OK Status.UNKNOWN
for value in ("no", 0):
    try:
        Status(value)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)  # expect: ValueError 'no' is not a valid Status
        # expect: TypeError error in Status._missing_: returned 'zero' instead of None or a valid member
