"""`x?`, `x??`, `?` and `%dis`: what an object is, how it is called, what its documentation and source say."""

import builtins

from .registry import COMMANDS, UsageError, magic, user_names

_GUIDE = """\
Type an expression to see its value; Enter on an empty line ends a block.
  name?        what an object is and how it is called; name?? also its source
  help(x)      its documentation
  Tab          completes names, attributes, keyword arguments, modules, keys and files
  Up, Down     bring back whole statements; Ctrl-R searches them; right arrow takes a suggestion
  why          explains the last error
  %timeit x    measures; %lsmagic lists all commands
  exit         ends, as Ctrl-D does; Ctrl-C stops what runs"""


def _find(path):
    """The object of a dotted name."""
    first, *rest = path.split(".")
    names = user_names()
    value = names[first] if first in names else getattr(builtins, first)
    for name in rest:
        value = getattr(value, name)
    return value


def _signature(value, name):
    import inspect

    try:
        return name + str(inspect.signature(value))
    except (TypeError, ValueError):
        text = getattr(value, "__text_signature__", None)
        return name + text if text else None


def _show(label, text):
    if text is None or text == "":
        return
    lines = str(text).strip("\n").splitlines()
    if len(lines) == 1:
        print(f"{label + ':':<12} {lines[0]}")
    else:
        print(f"{label}:\n" + "\n".join(lines))


def _source(value):
    import inspect

    try:
        return inspect.getsource(value)
    except (OSError, TypeError):
        return None


def answer(subject, wants_source=False):
    """Prints what is known about the object of a dotted name."""
    if not subject:
        print(_GUIDE)
        return
    if subject.startswith("%"):
        function = COMMANDS.get(subject.lstrip("%"))
        print(function.__doc__ if function else f"There is no command {subject}.")
        return
    try:
        value = _find(subject)
    except (AttributeError, KeyError):
        print(f"Object `{subject}` not found.")
        return
    describe(value, subject.rpartition(".")[2], wants_source)


def describe(value, name, wants_source):
    import inspect

    is_code = callable(value) and (inspect.isroutine(value) or isinstance(value, type))
    if is_code:
        _show("Init signature" if isinstance(value, type) else "Signature", _signature(value, name))
    source = _source(value) if wants_source and (is_code or inspect.ismodule(value)) else None
    if source is None:
        if not is_code and not inspect.ismodule(value):
            _show("Type", type(value).__name__)
            text = str(value)
            _show("String form", text if len(text) <= 200 else text[:200] + "...")
            if hasattr(type(value), "__len__"):
                _show("Length", len(value))
            if type(value).__name__ == "ndarray" and hasattr(value, "dtype"):
                _show("Shape", f"{value.shape}, dtype {value.dtype}, {value.nbytes} bytes")
        _show("Docstring", inspect.getdoc(value) or "<no docstring>")
    else:
        _show("Source", source)
    if is_code or inspect.ismodule(value):
        file = getattr(inspect.getmodule(value), "__file__", None)
        _show("File", file)
        _show("Type", type(value).__name__)


@magic("dis")
def disassemble(arguments, body, history):
    """%dis name or statement: the instructions the machine runs."""
    import dis

    if not arguments and not body:
        raise UsageError("%dis name or statement")
    try:
        subject = _find(arguments)
    except (AttributeError, KeyError, TypeError):
        subject = body or arguments
    dis.dis(subject)
