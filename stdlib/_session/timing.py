"""`%timeit` and `%time`: how long code takes, in the words of IPython."""

import math
import os
import sys
import time

from .registry import UsageError, magic, user_names

_SHORTEST = 0.2
_RUNS = 7


def show_seconds(seconds):
    """Three digits and a unit: `1.23 ms`; from a minute on, hours, minutes and seconds."""
    if seconds >= 60:
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}h {minutes}min {rest}s" if hours else f"{minutes}min {rest}s"
    order = min(-int(math.floor(math.log10(seconds)) // 3), 3) if seconds > 0 else 3
    unit = ("s", "ms", "μs", "ns")[max(order, 0)]
    return f"{seconds * 1000 ** max(order, 0):.3g} {unit}"


def _options(arguments):
    """The numbers behind -n and -r, and the statement that follows."""
    loops, runs, rest = None, _RUNS, arguments
    while rest.startswith(("-n", "-r")):
        letter = rest[1]
        number, _, rest = rest[2:].lstrip().partition(" ")
        rest = rest.lstrip()
        if not number.isdigit() or int(number) == 0:
            raise UsageError("%timeit [-n loops] [-r runs] statement")
        if letter == "n":
            loops = int(number)
        else:
            runs = int(number)
    return loops, runs, rest


@magic("timeit")
def timeit(arguments, body, history):
    """%timeit [-n loops] [-r runs] statement: the mean time of many loops; %%timeit times its body after the statement."""
    from timeit import Timer

    loops, runs, statement = _options(arguments)
    setup = "pass"
    if body:
        setup, statement = statement or "pass", body
    if not statement:
        raise UsageError("%timeit [-n loops] [-r runs] statement")
    timer = Timer(statement, setup, globals=user_names())
    if loops is None:
        loops = 1
        while timer.timeit(loops) < _SHORTEST:
            loops *= 10
    times = [total / loops for total in timer.repeat(runs, loops)]
    mean = math.fsum(times) / len(times)
    deviation = math.sqrt(math.fsum((each - mean) ** 2 for each in times) / len(times))
    print(
        f"{show_seconds(mean)} ± {show_seconds(deviation)} per loop (mean ± std. dev. of {runs} "
        f"run{'s' if runs != 1 else ''}, {loops:,} loop{'s' if loops != 1 else ''} each)"
    )


@magic("time")
def time_once(arguments, body, history):
    """%time statement: how long one run takes, on the clock and of the processor."""
    source = body or arguments
    if not source:
        raise UsageError("%time statement")
    try:
        code, is_expression = compile(source, "<timed>", "eval"), True
    except SyntaxError:
        code, is_expression = compile(source, "<timed>", "exec"), False
    before, start = os.times(), time.perf_counter()
    value = eval(code, user_names())
    wall, after = time.perf_counter() - start, os.times()
    user, system = after[0] - before[0], after[1] - before[1]
    print(
        f"CPU times: user {show_seconds(user)}, sys: {show_seconds(system)}, total: {show_seconds(user + system)}\n"
        f"Wall time: {show_seconds(wall)}"
    )
    if is_expression:
        sys.displayhook(value)
