# Sets that may once mean something else are warned of.
import re
import warnings
for pattern in ("[[a]", "[+--]", "[a-c--]", "[a&&b]", "[a||b]", "[a~~b]", "[--a]", "[a-z]"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        re.compile(pattern)
    print(pattern, [(warning.category.__name__, str(warning.message)) for warning in caught])
