# An unknown future feature is named.
# syntax error: future feature time_travel is not defined
from __future__ import time_travel
