"""`%who`, `%whos`, `%reset` and `%precision`: what the session knows and how it shows numbers."""

import builtins
import sys

from .registry import UsageError, magic, user_names, user_variables

_LONGEST = 50


@magic("who")
def who(arguments, body, history):
    """%who: the names you have set."""
    names = user_variables()
    print("\t ".join(names) if names else "You have set no names.")


def _describe_array(value, names):
    shape = "x".join(str(length) for length in value.shape) or "scalar"
    text = f"{shape}: {value.dtype}, {value.nbytes} bytes"
    if value.base is None:
        return text
    owners = [name for name, other in names.items() if other is value.base and not name.startswith("_")]
    return f"{text}, view of {owners[0]}" if owners else f"{text}, view"


def _describe(value, names):
    if type(value).__name__ == "ndarray" and hasattr(value, "nbytes"):
        return _describe_array(value, names)
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        return f"n={len(value)}"
    text = str(value).replace("\n", "\\n")
    return text if len(text) <= _LONGEST else f"{text[:25]}<...>{text[-25:]}"


@magic("whos")
def whos(arguments, body, history):
    """%whos: the names you have set, with type and value; of arrays the shape, type and size."""
    names = user_names()
    rows = [(name, type(names[name]).__name__, _describe(names[name], names)) for name in user_variables()]
    if not rows:
        print("You have set no names.")
        return
    first = max(len("Variable"), *(len(row[0]) for row in rows)) + 3
    second = max(len("Type"), *(len(row[1]) for row in rows)) + 3
    print(f"{'Variable':<{first}}{'Type':<{second}} Data/Info")
    print("-" * (first + second + len("Data/Info") + 1))
    for name, kind, text in rows:
        print(f"{name:<{first}}{kind:<{second}} {text}")


@magic("reset")
def reset(arguments, body, history):
    """%reset [-f]: forgets the names you have set; -f without asking."""
    if arguments not in ("", "-f"):
        raise UsageError("%reset [-f]")
    if not arguments:
        answer = input("The names you have set will be forgotten. Proceed (y/[n])? ")
        if answer.strip().lower() not in ("y", "yes"):
            print("Nothing done.")
            return
    names = user_names()
    for name in user_variables():
        del names[name]


@magic("precision")
def precision(arguments, body, history):
    """%precision [digits]: shows floats with so many digits after the point; without a number as usual."""
    if arguments and not arguments.isdigit():
        raise UsageError("%precision [digits]")
    if not arguments:
        sys.displayhook = sys.__displayhook__
    else:
        sys.displayhook = _rounding_hook(int(arguments))
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.set_printoptions(precision=int(arguments or 8))
    print(f"Floats are shown with {arguments} digits." if arguments else "Floats are shown as usual.")


def _rounding_hook(digits):
    def show(value):
        if type(value) is float:
            builtins._ = value
            print(f"{value:.{digits}f}")
        else:
            sys.__displayhook__(value)

    return show
