"""Messages of programs: loggers take them, handlers write them, formatters lay them out.

>>> import sys
>>> basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", force=True)
>>> warning("%d files", 3)
WARNING 3 files
"""

import sys

from . import _loggers, _records
from ._handlers import (
    FileHandler,
    Handler,
    NullHandler,
    StreamHandler,
    _addHandlerRef,
    _handlerList,
    _handlers,
    _lock,
    _removeHandlerRef,
    _StderrHandler,
    getHandlerByName,
    getHandlerNames,
    lastResort,
)
from ._loggers import (
    Logger,
    LoggerAdapter,
    Manager,
    PlaceHolder,
    RootLogger,
    getLoggerClass,
    root,
    setLoggerClass,
)
from ._records import (
    BASIC_FORMAT,
    BufferingFormatter,
    Filter,
    Filterer,
    Formatter,
    LogRecord,
    PercentStyle,
    StrFormatStyle,
    StringTemplateStyle,
    _STYLES,
    _checkLevel,
    _defaultFormatter,
    _levelToName,
    _nameToLevel,
    addLevelName,
    getLevelName,
    getLevelNamesMapping,
    getLogRecordFactory,
    makeLogRecord,
    setLogRecordFactory,
)

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter",
    "Formatter", "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler",
    "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical", "debug",
    "disable", "error", "exception", "fatal", "getLevelName", "getLogger", "getLoggerClass", "info", "log",
    "makeLogRecord", "setLoggerClass", "shutdown", "warn", "warning", "getLogRecordFactory",
    "setLogRecordFactory", "lastResort", "raiseExceptions", "getLevelNamesMapping", "getHandlerByName",
    "getHandlerNames",
]

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

_loggers.own_files.add((lambda: None).__code__.co_filename)


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def basicConfig(**kwargs):
    """Give the root logger a handler, unless it has one."""
    force = kwargs.pop("force", False)
    encoding = kwargs.pop("encoding", None)
    errors = kwargs.pop("errors", "backslashreplace")
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif "stream" in kwargs or "filename" in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        filename, mode = kwargs.pop("filename", None), kwargs.pop("filemode", "a")
        if filename:
            errors = None if "b" in mode else errors
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
        else:
            handlers = [StreamHandler(kwargs.pop("stream", None))]
    datefmt, style = kwargs.pop("datefmt", None), kwargs.pop("style", "%")
    if style not in _STYLES:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
    formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def getLogger(name=None):
    """The logger of that name, or the root logger."""
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def _configured():
    if not root.handlers:
        basicConfig()
    return root


def critical(msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    """critical."""
    critical(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log an error with the exception being handled."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warning(msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    """warning."""
    import warnings

    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log with the root logger; sets it up if it has no handlers."""
    _configured().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """No logger logs at this level or below."""
    root.manager.disable = level
    root.manager._clear_cache()


def shutdown(handlerList=_handlerList):
    """Flush and close all handlers."""
    for reference in reversed(handlerList[:]):
        try:
            handler = reference()
            if handler is not None:
                try:
                    if getattr(handler, "flushOnClose", True):
                        handler.flush()
                    handler.close()
                except (OSError, ValueError):
                    pass
        except Exception:
            if raiseExceptions:
                raise


_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    import warnings

    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(text))


def captureWarnings(capture):
    """Send warnings to the logger py.warnings, or where they went before."""
    global _warnings_showwarning
    import warnings

    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None


try:
    import atexit
except ImportError:
    pass
else:
    atexit.register(shutdown)
