# Levels, the tree of loggers, and what is said about them.
import logging
print(logging.getLogger(), logging.getLogger("a.b"), logging.getLogger("a.b").parent, logging.getLogger("") is logging.root)
a = logging.getLogger("a")
print(logging.getLogger("a.b").parent is a, a.getChild("b") is logging.getLogger("a.b"), sorted(map(str, logging.root.getChildren())))
a.setLevel("DEBUG")
print(a, logging.getLogger("a.b").getEffectiveLevel(), a.isEnabledFor(10), a.hasHandlers(), logging.getLogger("z").isEnabledFor(20))
logging.disable(logging.INFO); print(a.isEnabledFor(20), a.isEnabledFor(30)); logging.disable(logging.NOTSET); print(a.isEnabledFor(20))
print([logging.getLevelName(x) for x in (0, 10, 15, 50, "INFO", "zz")], logging.getLevelNamesMapping())
logging.addLevelName(25, "NOTICE"); a.log(25, "shown nowhere in particular") if False else None
print(logging.getLevelName(25), logging.getLevelName("NOTICE"))
class Mine(logging.Logger):
    pass
logging.setLoggerClass(Mine); print(logging.getLogger("m"), logging.getLoggerClass()); logging.setLoggerClass(logging.Logger)
print(logging.LoggerAdapter(a, {"x": 1}), logging.NullHandler(), logging.lastResort, logging.StreamHandler(), logging.LogRecord("n", 10, "p", 1, "m", (), None))
h = logging.NullHandler(); h.name = "nothing"; print(logging.getHandlerByName("nothing") is h, logging.getHandlerNames(), logging.getHandlerByName("q"))
for wrong in (
    lambda: logging.basicConfig(foo=1), lambda: logging.getLogger(3), lambda: a.setLevel("x"), lambda: a.setLevel(1.5), lambda: logging.Formatter(style="x"),
    lambda: logging.Formatter("abc"), lambda: logging.Formatter("{x", style="{"), lambda: logging.Formatter("%(x)"), lambda: a.log("a", 1),
    lambda: logging.Handler().emit(1), lambda: logging.Handler("zz"), lambda: logging.setLoggerClass(int), lambda: a.error("a", extra={"message": 1}),
    lambda: logging.Formatter("{}", style="{"), lambda: logging.basicConfig(stream=1, filename="x", force=True), lambda: logging.basicConfig(handlers=[], stream=1, force=True),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
