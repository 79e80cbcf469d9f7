"""What the prompt does besides Python: commands (`%timeit x`) and questions (`x?`).

The prompt calls `command`, `question` and `names`; each command is a function of one of the modules here.
"""

from . import files, inspection, timing, variables
from .registry import COMMANDS, UsageError


def command(name, arguments, body, history):
    """Runs a command; a text that it returns begins the next statement."""
    function = COMMANDS.get(name)
    if function is None:
        print(f"There is no command %{name}. Type %lsmagic for the list.")
        return None
    try:
        return function(arguments, body, history)
    except UsageError as error:
        print(f"UsageError: {error}")
        return None


def question(subject, level, history):
    """Answers `x?` (level "1") and `x??` (level "2")."""
    inspection.answer(subject, wants_source=level == "2")


def names(typed, history):
    """The names of the commands that begin so."""
    return " ".join(name for name in sorted(COMMANDS) if name.startswith(typed.lstrip("%")))
