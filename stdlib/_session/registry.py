"""The table of commands, filled by the decorator `magic`."""

import sys

COMMANDS = {}


class UsageError(Exception):
    """The arguments of a command make no sense."""


def magic(name):
    """Registers a function of arguments, body and history as the command `%name`."""

    def register(function):
        COMMANDS[name] = function
        return function

    return register


def user_names():
    """The namespace of the session."""
    return sys.modules["__main__"].__dict__


def user_variables():
    """The names the user has set, sorted."""
    return sorted(name for name in user_names() if not name.startswith("_"))


@magic("lsmagic")
def list_commands(arguments, body, history):
    """Lists the commands."""
    print("Available commands (type %name? for what one does):")
    line = ""
    for name in sorted(COMMANDS):
        if len(line) + len(name) + 3 > 78:
            print(line.rstrip())
            line = ""
        line += f"%{name}  "
    print(line.rstrip())


def selected(history, ranges):
    """The statements that texts such as "3" and "1-4" name, with their numbers."""
    if not ranges:
        return list(enumerate(history, 1))
    chosen = []
    for text in ranges:
        first, _, last = text.partition("-")
        try:
            first, last = int(first or 1), int(last or first or 1)
        except ValueError:
            raise UsageError(f"'{text}' is no range such as 3 or 1-4") from None
        chosen += [(number, source) for number, source in enumerate(history, 1) if first <= number <= last]
    return chosen
