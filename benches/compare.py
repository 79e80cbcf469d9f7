"""Compares Baton with CPython on the programs of this folder. Run it under CPython 3.14:

    cargo build --release --locked
    python3.14 benches/compare.py

Each program runs under both interpreters in turn, for several rounds; the outputs must be equal and
the medians are compared. A ratio above 1 means that Baton is faster. Further rows: start-up time
and peak memory of `-c pass`, and the time to compile a megabyte of source.
"""

import argparse
import math
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TIME_LIMIT = 120  # seconds for one run of one program

# One repetition of the generated source; every kind of statement that ordinary programs use.
SOURCE_BLOCK = '''
class Account{n}:
    """An account that remembers its payments."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.payments = []

    def pay(self, amount, *, note="none"):
        if amount <= 0:
            raise ValueError(f"not a payment: {{amount!r}} by {{self.owner}}")
        for fee, limit in ((1, 100), (2, 1000), (5, {n})):
            if amount > limit:
                self.balance -= fee
        self.balance += amount
        self.payments.append((amount, note))
        return self.balance


def summary{n}(accounts, minimum={n}):
    totals = {{account.owner: account.balance for account in accounts if account.balance > minimum}}
    lines = []
    try:
        for owner, total in sorted(totals.items(), key=lambda item: -item[1]):
            lines.append("%-10s|%8.2f" % (owner, total * 1.19 + {n}))
    except (KeyError, TypeError) as error:
        lines = ["failed", str(error)]
    finally:
        count = len(lines)
    while count > 3 and not lines[-1]:
        count = count - 1 if count % 2 else count // 2
    return "\\n".join(lines[:count]), [x * y + {n} for x in range(3) for y in (1, 2, x)]
'''

TIMED_COMPILE = """
import sys, time
source = open(sys.argv[1], encoding="utf-8").read()
start = time.perf_counter()
compile(source, sys.argv[1], "exec")
print(time.perf_counter() - start)
"""


class Failure(Exception):
    """A program did not run, or its output differs."""


def own_command():
    """The command that started this interpreter: also when a loader started it, as in a chroot."""
    try:
        arguments = Path("/proc/self/cmdline").read_bytes().decode().split("\0")
        return arguments[: arguments.index(sys.argv[0])]
    except (OSError, ValueError):
        return [sys.executable]


def run(command):
    """Runs `command`; returns its standard output and its seconds."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        watchdog = threading.Timer(TIME_LIMIT, child.kill)
        watchdog.start()
        code = child.wait()
        seconds = time.perf_counter() - start
        watchdog.cancel()
        if code != 0:
            errors.seek(0)
            last = errors.read().decode(errors="replace").strip().splitlines()[-1:]
            raise Failure(f"exit code {code}: {''.join(last)[:80]}")
        output.seek(0)
        return output.read(), seconds


def peak_memory(command):
    """The peak memory of a short run in KiB, as Linux shows it while the process lives.

    The figure that waiting for a child returns would include this process, from which it is forked.
    """
    peak = 0
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    status = Path(f"/proc/{child.pid}/status")
    while child.poll() is None:
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        peak = max(peak, int(found[1])) if found else peak
    return peak


def interleaved(rounds, peer, ours):
    """Runs the two functions in turn; returns the results of each."""
    peer_results, our_results = [], []
    for _ in range(rounds):
        peer_results.append(peer())
        our_results.append(ours())
    return peer_results, our_results


def compare_program(path, options):
    def under(command):
        return lambda: run([*command, str(path)])

    peer, ours = interleaved(options.rounds, under(options.python), under([options.baton]))
    outputs = {output for output, _ in peer + ours}
    if len(outputs) != 1:
        raise Failure("the outputs differ")
    return (
        options.middle(seconds for _, seconds in peer),
        statistics.median(seconds for _, seconds in ours),
    )


def group_of(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# group: "):
            return line.removeprefix("# group: ").strip()
    return "other"


def program_rows(options):
    """One row per program: name, group, CPython's seconds, ours (or the failure's text)."""
    for path in sorted((HERE / "programs").glob("*.py")):
        if options.only and not any(name in path.stem for name in options.only):
            continue
        print(f"  {path.stem} ...", file=sys.stderr, flush=True)
        try:
            peer, ours = compare_program(path, options)
            yield path.stem, group_of(path), peer, ours
        except Failure as failure:
            yield path.stem, group_of(path), None, str(failure)


def geometric_mean(values):
    return math.exp(sum(math.log(value) for value in values) / len(values))


def startup(options):
    """Seconds and KiB of `-c pass`: CPython's pair, then ours."""
    rounds = max(20, options.rounds)
    commands = [[*options.python, "-c", "pass"], [options.baton, "-c", "pass"]]
    timed = interleaved(rounds, *[lambda command=command: run(command) for command in commands])
    return [
        (statistics.median(seconds for _, seconds in runs), max(peak_memory(command) for _ in range(rounds)))
        for command, runs in zip(commands, timed)
    ]


def compile_speed(options, our_startup):
    """Seconds per megabyte of source: CPython's `compile`, and a run of the file here less the start-up."""
    parts, size, number = [], 0, 0
    while size < 1_000_000:
        parts.append(SOURCE_BLOCK.format(n=number))
        size += len(parts[-1])
        number += 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "megabyte.py"
        path.write_text("".join(parts), encoding="utf-8")

        def peer():
            output, _ = run([*options.python, "-c", TIMED_COMPILE, str(path)])
            return float(output)

        def ours():
            _, seconds = run([options.baton, str(path)])
            return max(seconds - our_startup, 1e-6)

        peer_seconds, our_seconds = interleaved(options.rounds, peer, ours)
    return (
        options.middle(peer_seconds) * 1e6 / size,
        statistics.median(our_seconds) * 1e6 / size,
    )


def render(header, rows, markdown):
    """The table as text: first two columns to the left, the numbers to the right."""
    table = [header, *rows]
    if markdown:
        rule = ["---", "---"] + ["---:"] * (len(header) - 2)
        return "\n".join("| " + " | ".join(row) + " |" for row in [header, rule, *rows])
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))
        ).rstrip()
        for row in table
    )


def program_table(rows, markdown):
    lines, ratios = [], {}
    for name, group, peer, ours in rows:
        if peer is None:
            lines.append((name, group, "", "", ours))
            continue
        ratios.setdefault(group, []).append(peer / ours)
        lines.append((name, group, f"{peer:.3f}", f"{ours:.3f}", f"{peer / ours:.2f}"))
    for group in sorted(ratios):
        lines.append(("mean", group, "", "", f"{geometric_mean(ratios[group]):.2f}"))
    if ratios:
        every = [ratio for found in ratios.values() for ratio in found]
        lines.append(("geometric mean", f"{len(every)} programs", "", "", f"{geometric_mean(every):.2f}"))
    return render(("program", "group", "CPython s", "Baton s", "ratio"), lines, markdown)


def machine_table(options):
    (peer_start, peer_memory), (our_start, our_memory) = startup(options)
    peer_compile, our_compile = compile_speed(options, our_start)
    figures = [
        ("start-up of -c pass", "ms", peer_start * 1e3, our_start * 1e3),
        ("peak memory of -c pass", "MiB", peer_memory / 1024, our_memory / 1024),
        ("compiling 1 MB of source", "ms", peer_compile * 1e3, our_compile * 1e3),
    ]
    rows = [
        (name, unit, f"{peer:.1f}", f"{ours:.1f}", f"{peer / ours:.2f}") for name, unit, peer, ours in figures
    ]
    return render(("what", "unit", "CPython", "Baton", "ratio"), rows, options.markdown)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Compares Baton with CPython.")
    parser.add_argument("--only", metavar="NAME", action="append", help="programs with NAME in their name")
    parser.add_argument("--rounds", metavar="N", type=int, default=5, help="runs of each program (default 5)")
    parser.add_argument("--baton", metavar="PATH", default=str(HERE.parent / "target" / "release" / "baton"))
    parser.add_argument("--python", metavar="PATH", help="the CPython to compare with (default: this one)")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--peer-best", action="store_true", help="CPython's fastest round, not its median")
    options = parser.parse_args()
    options.python = [options.python] if options.python else own_command()
    options.middle = min if options.peer_best else statistics.median
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    if not Path(options.baton).is_file():
        parser.error(f"no interpreter at {options.baton}: run cargo build --release or give --baton")
    return options


def main():
    options = parse_arguments()
    rows = list(program_rows(options))
    print(program_table(rows, options.markdown))
    if not options.only:
        try:
            print()
            print(machine_table(options))
        except Failure as failure:
            print(f"start-up and compile speed: {failure}")
            return 1
    return 1 if any(peer is None for _, _, peer, _ in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
