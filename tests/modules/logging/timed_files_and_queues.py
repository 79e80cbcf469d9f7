# logging.handlers: files put aside by time, and records that pass through a queue.
import datetime
import io
import logging
import logging.handlers
import os
import queue
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "a.log")
for when in ("S", "H", "midnight", "W0", "W6"):
    for interval, at in ((1, None), (2, datetime.time(13, 30))):
        handler = logging.handlers.TimedRotatingFileHandler(path, when, interval, atTime=at, utc=True, delay=True)
        print(when, interval, handler.suffix, [handler.computeRollover(moment) for moment in (0, 1700000000, 1700006399, 1700043199)])
for wrong in ("X", "W", "W9"):
    try:
        logging.handlers.TimedRotatingFileHandler(path, wrong, delay=True)
    except ValueError as error:
        print(error)

handler = logging.handlers.TimedRotatingFileHandler(path, "S", 1, backupCount=1, utc=True)
logger = logging.getLogger("timed")
logger.propagate = False
logger.addHandler(handler)
logger.warning("first")
handler.rolloverAt = 1000
logger.warning("second")
print(sorted(os.listdir(folder)), open(path).read())
handler.close()

records = queue.Queue()
passing = logging.getLogger("passing")
passing.propagate = False
passing.setLevel(logging.INFO)
passing.addHandler(logging.handlers.QueueHandler(records))
text = io.StringIO()
listener = logging.handlers.QueueListener(records, logging.StreamHandler(text))
listener.start()
passing.info("one %d", 1)
passing.warning("two")
listener.stop()
print(repr(text.getvalue()))
watched = logging.handlers.WatchedFileHandler(os.path.join(folder, "w.log"))
watched.emit(logging.makeLogRecord({"msg": "here"}))
os.rename(os.path.join(folder, "w.log"), os.path.join(folder, "old.log"))
watched.emit(logging.makeLogRecord({"msg": "there"}))
watched.close()
print([open(os.path.join(folder, name)).read() for name in ("old.log", "w.log")])
