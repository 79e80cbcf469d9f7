"""Warnings: messages about questionable things that do not stop the program.

>>> with catch_warnings(record=True) as caught:
...     simplefilter("always")
...     warn("too old", DeprecationWarning)
>>> caught[0].category.__name__, str(caught[0].message)
('DeprecationWarning', 'too old')
"""

import sys

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
    "resetwarnings", "catch_warnings", "deprecated",
]

# (action, message pattern or None, category, module pattern or None, line number or 0)
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_ACTIONS = ("default", "error", "ignore", "always", "all", "module", "once")
_version = 0


class WarningMessage:
    """A warning and where it was raised."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, "
            f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}"
        )

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


def formatwarning(message, category, filename, lineno, line=None):
    """The text that is printed for a warning."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = _source_line(filename, lineno)
    return f"{text}  {line.strip()}\n" if line else text


def _source_line(filename, lineno):
    try:
        with open(filename, encoding="utf-8", errors="replace") as file:
            lines = file.read().split("\n")
    except (OSError, ValueError):
        return ""
    return lines[lineno - 1] if 0 < lineno <= len(lines) else ""


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Print a warning; may be replaced."""
    _show(WarningMessage(message, category, filename, lineno, file, line))


def _show(message):
    file = sys.stderr if message.file is None else message.file
    if file is None:
        return
    try:
        text = formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
        if message.source is not None:
            text += f"{message.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
        file.write(text)
    except OSError:
        # Nobody is left to tell.
        pass


_original_showwarning = showwarning


def _announce(message):
    """Show a warning, through `showwarning` if a script has replaced it."""
    if showwarning is not _original_showwarning:
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
    else:
        _show(message)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a rule for warnings whose message and module match regular expressions."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add_filter((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a rule for all warnings of a category."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter((action, None, category, None, lineno), append)


def _add_filter(item, append):
    global _version
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _version += 1


def resetwarnings():
    """Forget all rules."""
    global _version
    filters[:] = []
    _version += 1


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning about the code `stacklevel` calls away."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    try:
        frame = sys._getframe(max(stacklevel, 1))
        if skip_file_prefixes:
            while frame.f_back and frame.f_code.co_filename.startswith(tuple(skip_file_prefixes)):
                frame = frame.f_back
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    except ValueError:
        names, filename, lineno = sys.__dict__, "<sys>", 0
    registry = names.setdefault("__warningregistry__", {})
    module = names.get("__name__", "<string>")
    warn_explicit(message, category, filename, lineno, module, registry, names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning about a place that is given."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        module = module.removesuffix(".py")
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _find_action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[(text, category)] = 1
    elif action == "module":
        registry[key] = 1
        everywhere = (text, category, 0)
        if registry.get(everywhere):
            return
        registry[everywhere] = 1
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters")
    _announce(WarningMessage(message, category, filename, lineno, source=source))


def _find_action(text, category, module, lineno):
    """What the first rule that fits says."""
    for action, message, kind, module_pattern, line in filters:
        if (
            _matches(message, text)
            and issubclass(category, kind)
            and _matches(module_pattern, module)
            and line in (0, lineno)
        ):
            return action
    return defaultaction


class catch_warnings:
    """Restores rules and `showwarning` at the end; may record warnings in a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules[__name__] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = [f"record={self._record!r}"] if self._record else []
        if self._module is not sys.modules[__name__]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global filters, showwarning, _version
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._saved = filters, showwarning
        filters = filters[:]
        _version += 1
        log = None
        if self._record:
            log = []

            def showwarning(message, category, filename, lineno, file=None, line=None):
                log.append(WarningMessage(message, category, filename, lineno, file, line))

        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _version
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, showwarning = self._saved
        _version += 1


class deprecated:
    """Marks a class or function as deprecated: using it warns (PEP 702)."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecate_class(arg, message, category, stacklevel)
        if not callable(arg):
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to "
                f"a class or callable, not {arg!r}"
            )
        from functools import wraps

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecate_class(cls, message, category, stacklevel):
    original_new = cls.__new__

    def __new__(actual, /, *args, **kwargs):
        if actual is cls:
            warn(message, category=category, stacklevel=stacklevel + 1)
        if original_new is not object.__new__:
            return original_new(actual, *args, **kwargs)
        if actual.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{actual.__name__}() takes no arguments")
        return original_new(actual)

    original_init_subclass = cls.__init_subclass__

    def __init_subclass__(derived, *args, **kwargs):
        warn(message, category=category, stacklevel=stacklevel + 1)
        return getattr(original_init_subclass, "__func__", super(cls, derived).__init_subclass__)(
            *((derived,) if hasattr(original_init_subclass, "__func__") else ()), *args, **kwargs
        )

    cls.__new__ = staticmethod(__new__)
    cls.__init_subclass__ = classmethod(__init_subclass__)
    cls.__deprecated__ = message
    return cls


def _process_options(options):
    """The rules of `-W action:message:category:module:line`, the last of them first."""
    for option in options:
        parts = [part.strip() for part in option.split(":")]
        if len(parts) > 5:
            print(f"Invalid -W option ignored: too many fields (max 5): {option!r}", file=sys.stderr)
            continue
        action, message, name, module, line = parts + [""] * (5 - len(parts))
        matching = [known for known in _ACTIONS if known.startswith(action or "default")]
        if not matching:
            print(f"Invalid -W option ignored: invalid action: {action!r}", file=sys.stderr)
            continue
        category = _category_named(name)
        if category is None:
            print(f"Invalid -W option ignored: unknown warning category: {name!r}", file=sys.stderr)
            continue
        filterwarnings(matching[0], _escaped(message), category, _escaped(module), int(line or 0))


def _escaped(text):
    if not text:
        return text
    import re

    return re.escape(text)


def _category_named(name):
    import builtins

    found = getattr(builtins, name, None) if name else Warning
    return found if isinstance(found, type) and issubclass(found, Warning) else None


_process_options(sys.warnoptions)
