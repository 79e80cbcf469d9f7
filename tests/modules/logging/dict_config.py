# Configuration by a dict, and the handlers that keep records.
import io
import logging
import logging.config
import logging.handlers
stream = io.StringIO()
old = logging.getLogger("old")
logging.config.dictConfig({
    "version": 1,
    "formatters": {"short": {"format": "%(levelname).1s %(message)s"}, "braces": {"format": "{name}: {message}", "style": "{"}},
    "filters": {"mine": {"name": "app"}},
    "handlers": {
        "one": {"class": "logging.StreamHandler", "stream": stream, "formatter": "short", "level": "WARNING"},
        "two": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "braces", "filters": ["mine"]},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["one"], "propagate": True}},
    "root": {"level": "INFO", "handlers": ["two"]},
})
logging.getLogger("app").debug("d"); logging.getLogger("app.x").error("e"); logging.getLogger("other").error("filtered"); print(stream.getvalue(), old.disabled)
print(logging.getHandlerNames() == {"one", "two"}, logging.getHandlerByName("one").level)
for config in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nope"}}}, {"version": 1, "loggers": {"l": {"handlers": ["no"]}}},
               {"version": 1, "root": {"level": "NOPE"}}, {"version": 1, "formatters": {"f": {"format": "bad"}}}):
    try:
        logging.config.dictConfig(config)
    except Exception as error:
        print(type(error).__name__, error, "/", error.__cause__)
class Keep(logging.Handler):
    def emit(self, record):
        print("kept", record.getMessage())
memory = logging.handlers.MemoryHandler(3, target=Keep()); log = logging.getLogger("mem"); log.propagate = False; log.addHandler(memory); log.setLevel(1)
log.info("1"); log.info("2"); print("before"); log.error("3"); log.info("4"); memory.close()
import queue
q = queue.Queue(); log.handlers = [logging.handlers.QueueHandler(q)]; log.info("queued %d", 5); print(q.get().getMessage(), q.empty())
