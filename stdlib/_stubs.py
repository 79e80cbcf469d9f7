"""`baton stubs FOLDER`: writes a .pyi file for each module, with exactly the names that exist, so that an editor underlines the others."""

import builtins
import inspect
import os
import sys

_UNIMPORTABLE = ("__main__", "antigravity", "this")


def write(folder, _):
    """Writes the stubs of all modules of the library into a folder."""
    written = 0
    for name in sorted(sys.stdlib_module_names):
        if name.startswith("_") and name != "__future__" or name in _UNIMPORTABLE:
            continue
        try:
            module = builtins if name == "builtins" else __import__(name)
        except ImportError:
            continue
        path = os.path.join(folder, name, "__init__.pyi") if hasattr(module, "__path__") else os.path.join(folder, f"{name}.pyi")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(stub(module))
        written += 1
    print(f"Wrote stubs of {written} modules to {folder}.")


def stub(module):
    """The text of a module's stub."""
    lines = ["from typing import Any", ""]
    for name in sorted(dir(module)):
        if name.startswith("_") and not (name.startswith("__") and module is builtins):
            continue
        if not name.isidentifier() or name in ("None", "True", "False", "Any"):
            continue
        try:
            value = getattr(module, name)
        except NotImplementedError:
            # A module that exists to say what is not available.
            continue
        lines += _declare(name, value, "")
    return "\n".join(lines) + "\n"


def _declare(name, value, indent):
    if isinstance(value, type):
        return _declare_class(name, value, indent)
    if inspect.isroutine(value):
        return [f"{indent}def {name}{_signature(value)}: ..."]
    if inspect.ismodule(value):
        return [f"{indent}import {value.__name__} as {name}"]
    return [f"{indent}{name}: Any"]


def _declare_class(name, value, indent):
    bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
    lines = [f"{indent}class {name}({bases}):" if bases else f"{indent}class {name}:"]
    inside = indent + "    "
    for own in sorted(value.__dict__):
        if own.isidentifier() and own not in ("__dict__", "__doc__", "__module__", "__weakref__", "__annotations__"):
            member = value.__dict__[own]
            if inspect.isroutine(member):
                lines.append(f"{inside}def {own}{_signature(member)}: ...")
            elif not own.startswith("__"):
                lines.append(f"{inside}{own}: Any")
    return lines if len(lines) > 1 else [lines[0] + " ..."]


def _signature(function):
    """The parameters, with `...` for every default, or any parameters when they are not known."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError, SyntaxError):
        return "(*args: Any, **kwargs: Any)"
    parts, starred = [], False
    for position, each in enumerate(parameters):
        if each.kind is each.KEYWORD_ONLY and not starred:
            parts.append("*")
        starred = starred or each.kind in (each.KEYWORD_ONLY, each.VAR_POSITIONAL)
        prefix = "*" if each.kind is each.VAR_POSITIONAL else "**" if each.kind is each.VAR_KEYWORD else ""
        parts.append(prefix + each.name + ("" if each.default is each.empty else "=..."))
        following = list(parameters)[position + 1:position + 2]
        if each.kind is each.POSITIONAL_ONLY and not (following and following[0].kind is each.POSITIONAL_ONLY):
            parts.append("/")
    return f"({', '.join(parts)})"
