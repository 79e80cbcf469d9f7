# suppress stops exceptions, the redirections catch output, closing closes.
from contextlib import *
import io, sys
with suppress(KeyError, ZeroDivisionError):
    {}["x"]
    print("not reached")
try:
    with suppress(ValueError):
        raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))
text = io.StringIO()
with redirect_stdout(text):
    print("hidden")
with redirect_stderr(text):
    print("error", file=sys.stderr)
print(repr(text.getvalue()))
class Door:
    def close(self):
        print("closed")
with closing(Door()), nullcontext(5) as five:
    print(five)
