# What formatters make of records, in three styles; exceptions, stacks, filters, adapters.
import io
import logging
import sys
out = io.StringIO()
handler = logging.StreamHandler(out)
log = logging.getLogger("shop.cart")
log.addHandler(handler); log.setLevel(1); log.propagate = False
def show():
    print(out.getvalue(), end=""); out.seek(0); out.truncate()
for text, style in (("%(levelname)-8s|%(name)s|%(message)s|%(lineno)d|%(funcName)s|%(module)s|%(filename)s", "%"), ("{levelname:>10} {levelno} {message!r:.5}", "{"), (None, "%")):
    handler.setFormatter(logging.Formatter(text, style=style))
    log.debug("d %s", 1); log.info("i %(a)s %(b)d", {"a": 1, "b": 2}); log.warning("plain %d"); log.error("e"); log.critical("c %r %r", "x", [1]); log.log(7, "seven")
    show()
def inner():
    log.warning("in a function"); log.warning("of the caller", stacklevel=2)
handler.setFormatter(logging.Formatter("%(funcName)s:%(lineno)d %(message)s"))
inner(); show()
handler.setFormatter(logging.Formatter("%(message)s"))
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed"); log.error("again", exc_info=True); log.info("none", exc_info=False)
text = out.getvalue(); out.seek(0); out.truncate()
print([line for line in text.splitlines() if "File" not in line])
class OnlyEven(logging.Filter):
    def filter(self, record):
        return record.args[0] % 2 == 0
only = OnlyEven(); log.addFilter(only)
for number in range(4):
    log.info("number %d", number)
log.removeFilter(only); log.addFilter(lambda record: record.levelno > 20); log.info("no %d", 2); log.warning("yes"); log.filters.clear(); show()
handler.addFilter(logging.Filter("shop.cart")); log.info("through"); handler.filters[0].name = "other"; log.info("not"); handler.filters.clear(); show()
handler.setFormatter(logging.Formatter("%(user)s %(message)s %(extra)s", defaults={"extra": "-"}))
adapter = logging.LoggerAdapter(log, {"user": "ann"}); adapter.info("hello"); adapter.warning("w %s", 1); log.info("x", extra={"user": "bob", "extra": 5}); show()
handler.setFormatter(logging.Formatter("%(asctime)s", "%H")); log.info(""); print(out.getvalue().strip().isdigit()); out.seek(0); out.truncate()
record = logging.makeLogRecord({"msg": "m %s", "args": (1,), "created": 0.5, "msecs": 500.0, "levelname": "X"})
formatter = logging.Formatter("%(asctime)s %(message)s"); import time; logging.Formatter.converter = time.gmtime
print(formatter.format(record), formatter.usesTime(), record.getMessage(), formatter.formatTime(record, "%Y"))
print(logging.BufferingFormatter().format([record, record]))
class Json(logging.Formatter):
    def format(self, record):
        return "{" + record.getMessage() + "}"
handler.setFormatter(Json()); log.info("j"); handler.terminator = ";\n"; log.info("k"); show()
