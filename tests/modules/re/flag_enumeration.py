# Flags are an enumeration that shows itself as re.NAME.
import enum
import re
print(re.I, repr(re.I | re.M), repr(re.RegexFlag(0)), str(re.M), f"{re.M}", re.NOFLAG, repr(~re.I), repr(re.RegexFlag(2050)))
print(re.I.value, re.I == 2, re.IGNORECASE is re.I, re.RegexFlag.IGNORECASE, isinstance(re.I, enum.IntFlag), re.X & re.VERBOSE)
print(re.S.name, (re.I | re.S).value, re.I in (re.I | re.S), [flag.name for flag in re.RegexFlag])
from re import *
print(IGNORECASE, findall("a", "A", I))
