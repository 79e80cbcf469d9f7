# basicConfig, the functions of the module, propagation, the last resort.
import logging
import sys
sys.stderr = sys.stdout
logging.getLogger("early").warning("no handler yet")
logging.getLogger("early").info("not shown")
logging.warning("sets up"); logging.info("hidden"); logging.error("e %d", 5); logging.critical("c")
print(logging.root.handlers)
logging.basicConfig(level=logging.DEBUG, format="%(name)s %(levelname)s %(message)s"); logging.debug("still hidden")
logging.basicConfig(level=logging.DEBUG, format="%(name)s %(levelname)s %(message)s", force=True, stream=sys.stdout); logging.debug("now shown")
logging.getLogger("x.y").info("from below"); quiet = logging.getLogger("x"); quiet.setLevel("ERROR"); logging.getLogger("x.y").info("no"); logging.log(15, "fifteen")
quiet.propagate = False; quiet.error("bare"); quiet.propagate = True; quiet.disabled = True; quiet.error("no"); quiet.disabled = False
logging.disable(); logging.critical("no"); logging.disable(logging.NOTSET)
logging.basicConfig(force=True, stream=sys.stdout, style="{", format="{levelname}-{message}", datefmt="%Y", level="INFO"); logging.info("braces")
logging.basicConfig(force=True, handlers=[logging.StreamHandler(sys.stdout), logging.NullHandler()]); logging.error("handlers"); logging.exception("no exception")
bad = logging.StreamHandler(None); bad.stream = sys.stdout
logging.raiseExceptions = False; logging.error("%d", "x"); logging.raiseExceptions = True
import warnings
logging.captureWarnings(True); warnings.warn_explicit("careful", UserWarning, "file.py", 3); logging.captureWarnings(False)
