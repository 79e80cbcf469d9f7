"""Measures how long small pieces of code take.

`timeit.timeit("x * x", "x = 3", number=1000)` gives seconds;
`python -m timeit "sum(range(100))"` chooses the number of loops itself.
"""

import gc
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5

_SOURCE_NAME = "<timeit-src>"
_TEMPLATE = """\
def inner(_count, _timer{arguments}):
    {setup}
    _start = _timer()
    for _ in range(_count):
        {statement}
        pass
    _stop = _timer()
    return _stop - _start
"""


class Timer:
    """Times a statement or function; `setup` runs once before each measurement."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else dict(globals)
        arguments = ""
        setup_text, statement_text = setup, stmt
        if isinstance(setup, str):
            compile(setup, _SOURCE_NAME, "exec")
        elif callable(setup):
            names["_setup"], setup_text = setup, "_setup()"
            arguments += ", _setup=_setup"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            prefix = f"{setup}\n" if isinstance(setup, str) else ""
            compile(prefix + stmt, _SOURCE_NAME, "exec")
        elif callable(stmt):
            names["_stmt"], statement_text = stmt, "_stmt()"
            arguments += ", _stmt=_stmt"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = _TEMPLATE.format(
            arguments=arguments,
            setup=setup_text.replace("\n", "\n    "),
            statement=statement_text.replace("\n", "\n        "),
        )
        exec(compile(self.src, _SOURCE_NAME, "exec"), names)
        self.inner = names["inner"]

    def print_exc(self, file=None):
        """Print the exception that the timed code raised."""
        import traceback

        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that `number` executions take; the collector is off meanwhile."""
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(number, self.timer)
        finally:
            if was_enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """The results of several measurements."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Measure 1, 2, 5, 10, ... executions until that takes 0.2 s: (number, seconds)."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """The seconds that `number` executions of a statement take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None
):
    """The results of several measurements."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
_USAGE = "usage: python -m timeit [-n N] [-r N] [-u U] [-s S] [-p] [-v] [statement ...]"


def main(args=None, *, _wrap_timer=None):
    """`python -m timeit [-n N] [-r N] [-s S] [-p] [-u UNIT] [-v] statement ...`"""
    options = _read_options(list(sys.argv[1:] if args is None else args))
    if isinstance(options, int):
        return options
    timer = options["timer"] if _wrap_timer is None else _wrap_timer(options["timer"])
    measured = Timer("\n".join(options["statement"]) or "pass", "\n".join(options["setup"]) or "pass", timer)
    number, verbose = options["number"], options["verbose"]
    try:
        if number == 0:
            number, _ = measured.autorange(_tell_loops(options) if verbose else None)
            if verbose:
                print()
        timings = measured.repeat(options["repeat"], number)
    except Exception:
        measured.print_exc()
        return 1
    _report(timings, number, options)
    return None


def _read_options(args):
    """The options as a dict; or the exit code, after help or an error."""
    options = {"number": 0, "repeat": default_repeat, "setup": [], "statement": [], "unit": None,
               "timer": default_timer, "verbose": 0, "precision": 3}
    names = {"--number": "-n", "--repeat": "-r", "--setup": "-s", "--unit": "-u", "--process": "-p",
             "--verbose": "-v", "--help": "-h"}
    while args and args[0].startswith("-") and args[0] not in ("-", "--"):
        name, has_value, value = args.pop(0).partition("=")
        if not name.startswith("--") and len(name) > 2 and name[1] in "nrsu":
            name, has_value, value = name[:2], True, name[2:]
        name = names.get(name, name)
        if name in ("-n", "-r", "-s", "-u") and not has_value:
            if not args:
                print(f"option {name} requires argument", file=sys.stderr)
                return 2
            value = args.pop(0)
        if name == "-n":
            options["number"] = int(value)
        elif name == "-r":
            options["repeat"] = max(int(value), 1)
        elif name == "-s":
            options["setup"].append(value)
        elif name == "-u" and value in _UNITS:
            options["unit"] = value
        elif name == "-p":
            options["timer"] = time.process_time
        elif name.strip("v") == "-":
            options["verbose"] += len(name) - 1
            options["precision"] += len(name) - 1 if options["verbose"] > 1 else 0
        elif name == "-h":
            print(__doc__, _USAGE, sep="\n")
            return 0
        else:
            print(f"option {name} not recognized\nuse -h/--help for command line help", file=sys.stderr)
            return 2
    options["statement"] = args[1:] if args[:1] == ["--"] else args
    return options


def _format_time(seconds, options):
    unit = options["unit"]
    if unit is None:
        unit = next((name for name in ("sec", "msec", "usec") if seconds >= _UNITS[name]), "nsec")
    return f"{seconds / _UNITS[unit]:.{options['precision']}g} {unit}"


def _tell_loops(options):
    def tell(number, taken):
        plural = "" if number == 1 else "s"
        print(f"{number} loop{plural} -> {taken:.{options['precision']}g} secs")

    return tell


def _report(timings, number, options):
    if options["verbose"]:
        print("raw times:", ", ".join(_format_time(taken, options) for taken in timings))
        print()
    each = [taken / number for taken in timings]
    plural = "" if number == 1 else "s"
    best, worst = min(each), max(each)
    print(f"{number} loop{plural}, best of {len(timings)}: {_format_time(best, options)} per loop")
    if worst >= best * 4:
        import warnings

        warnings.warn_explicit(
            f"The test results are likely unreliable. The worst time ({_format_time(worst, options)}) "
            f"was more than four times slower than the best time ({_format_time(best, options)}).",
            UserWarning, "", 0,
        )


if __name__ == "__main__":
    sys.exit(main())
