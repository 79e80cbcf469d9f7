# Logging to files, also such that are put aside when they are full.
import logging
import logging.handlers
import os
logging.basicConfig(filename="log.txt", filemode="w", level=20)
logging.info("to the file"); logging.shutdown(); print(open("log.txt").read(), end="")
log = logging.getLogger("r"); log.propagate = False
handler = logging.handlers.RotatingFileHandler("turn.txt", maxBytes=30, backupCount=2); log.addHandler(handler)
for number in range(8):
    log.error("message %d", number)
handler.close()
for name in sorted(os.listdir(".")):
    print(name, open(name).read().split("\n"))
late = logging.FileHandler("late.txt", delay=True); print(os.path.exists("late.txt"), os.path.basename(late.baseFilename)); late.handle(logging.makeLogRecord({"msg": "é"})); late.close()
print(open("late.txt", encoding="utf-8").read())
try:
    logging.FileHandler("missing/x.txt")
except FileNotFoundError as error:
    print(error.errno, error.strerror)
