"""Asks for a password, and tells the name of the user."""

import sys

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The password may be shown while it is typed."""


def getpass(prompt="Password: ", stream=None, *, echo_char=None):
    """Ask for a password without showing it, as far as the terminal can do that."""
    try:
        import termios
    except ImportError:
        return fallback_getpass(prompt, stream)
    try:
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
    except (AttributeError, ValueError, OSError, termios.error):
        return fallback_getpass(prompt, stream)
    hidden = before[:]
    hidden[3] &= ~termios.ECHO
    try:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, hidden)
        return _ask(prompt, stream or sys.stderr)
    finally:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)
        (stream or sys.stderr).write("\n")


def fallback_getpass(prompt="Password: ", stream=None):
    """Ask for a password that is shown."""
    import warnings

    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    return _ask(prompt, stream)


unix_getpass = getpass


def _ask(prompt, stream):
    if prompt:
        stream.write(str(prompt))
        stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """The name of the user, from the environment."""
    import os

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    try:
        import pwd

        return pwd.getpwuid(os.getuid())[0]
    except (ImportError, AttributeError, KeyError):
        raise OSError("No username set in the environment") from None
