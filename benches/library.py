"""Compares Baton's standard library with CPython's, whose hot parts are in C. Run it under CPython 3.14:

    cargo build --release --locked
    python3.14 benches/library.py

Each operation runs under both interpreters in turn, for several rounds; it times itself, and its
results must be equal. A ratio above 1 means that Baton is faster. The last table is the time that
imports add to the start.
"""

import argparse
import math
import statistics
import subprocess
import sys
from pathlib import Path

# What the two interpreters run: makes the data, times one operation, prints its seconds and a digest.
PRELUDE = """
import sys, time
from hashlib import sha256

def digest(value):
    return sha256(value if isinstance(value, bytes) else repr(value).encode()).hexdigest()[:16]

def measure(operation):
    start = time.perf_counter()
    result = operation()
    seconds = time.perf_counter() - start
    print(seconds, digest(result))

def numbers(count, limit=1 << 31, state=12345):
    made = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % (1 << 31)
        made.append(state % limit)
    return made
"""

DOCUMENT = """
import json
document = [{"id": i, "name": f"record {i}", "tags": ["a", "b\\u00e9", "c\\n"], "value": i / 7, "ok": i % 2 == 0, "none": None,
             "inner": {"x": i * 3, "y": [1, 2, 3, i]}} for i in range(7000)]
text = json.dumps(document)
"""

PROSE = """
import re
words = "the quick brown fox jumps over 13 lazy dogs in 2026, and user@example.org writes: (42, 7.5)".split()
text = " ".join(words[n % len(words)] for n in numbers(180_000, 1000))
"""

# Name, setup, the operation (an expression).
OPERATIONS = [
    ("json.dumps of 1 MB", DOCUMENT, "json.dumps(document)"),
    ("json.dumps, indented", DOCUMENT, "json.dumps(document, indent=2, sort_keys=True)"),
    ("json.loads of 1 MB", DOCUMENT, "json.loads(text)"),
    ("re.findall over 1 MB", PROSE, r"re.findall(r'\w+@\w+\.org|\d+', text)"),
    ("re.sub over 1 MB", PROSE, r"re.sub(r'\b(\w)(\w*)\b', r'\2\1', text)"),
    ("re.sub with a function", PROSE, r"re.sub(r'[a-z]+', lambda m: m[0].upper(), text)"),
    ("sorted of 1e6 ints", "data = numbers(1_000_000)", "sorted(data)"),
    ("sorted of 1e6 strings", "data = [str(n) for n in numbers(1_000_000)]", "sorted(data)"),
    ("sorted of 1e6 by a key", "data = numbers(1_000_000)", "sorted(data, key=lambda n: -n % 1000003)"),
    (
        "Counter of 1e6 words",
        "from collections import Counter\nwords = [f'word{n}' for n in numbers(1_000_000, 5000)]",
        "Counter(words)",
    ),
    (
        "deque: append, rotate, pop",
        """
from collections import deque
def run():
    queue = deque(range(1000))
    for i in range(300_000):
        queue.append(queue.popleft() + 1)
        queue.rotate(3)
        queue.rotate(-1)
    return queue
""",
        "run()",
    ),
    (
        "heapq: push and pop",
        """
from heapq import heappush, heappop
data = numbers(200_000)
def run():
    heap = []
    for n in data:
        heappush(heap, n)
    return [heappop(heap) for _ in range(len(heap))]
""",
        "run()",
    ),
    (
        "itertools.product",
        "from itertools import product",
        "sum(a * b - c for a, b, c in product(range(120), range(120), range(120)))",
    ),
    (
        "copy.deepcopy",
        DOCUMENT + "import copy\ndocument = document[:3000]",
        "copy.deepcopy(document)",
    ),
    (
        "Fraction sums",
        "from fractions import Fraction",
        "sum((Fraction(1, n) for n in range(1, 1500)), Fraction(0))",
    ),
    (
        "Decimal sums",
        "from decimal import Decimal\ndata = [Decimal(n) / 100 for n in numbers(100_000, 100_000)]",
        "sum(data, Decimal(0)) * Decimal('1.19')",
    ),
    ("str.join of 10 MB", "words = ['word%d' % n for n in numbers(1_200_000, 10_000)]", "' '.join(words)"),
    (
        "str.split of 10 MB",
        "text = ' '.join(['word%d' % n for n in numbers(1_200_000, 10_000)])",
        "len(text.split())",
    ),
    (
        "str.replace in 10 MB",
        "text = ' '.join(['word%d' % n for n in numbers(1_200_000, 10_000)])",
        "text.replace('word1', 'number ')",
    ),
    (
        "struct: packing",
        """
import struct
data = numbers(200_000)
def run():
    pack, unpack = struct.Struct('<IHd').pack, struct.Struct('<IHd').unpack
    packed = [pack(n, n & 0xFFFF, n / 3) for n in data]
    return b''.join(packed), sum(unpack(each)[1] for each in packed)
""",
        "run()",
    ),
    ("hashlib.sha256 of 100 MB", "data = bytes(range(256)) * 400_000", "sha256(data).digest()"),
]

IMPORTS = ["dataclasses, typing, random, collections, re", "json", "datetime", "unittest", "functools, operator, heapq"]


class Failure(Exception):
    """An operation did not run, or its results differ."""


def own_command():
    """The command that started this interpreter: also when a loader started it, as in a chroot."""
    try:
        arguments = Path("/proc/self/cmdline").read_bytes().decode().split("\0")
        return arguments[: arguments.index(sys.argv[0])]
    except (OSError, ValueError):
        return [sys.executable]


def run(command, program):
    """Runs a program that prints its seconds and a digest; returns both."""
    done = subprocess.run([*command, "-c", program], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failure("".join(done.stderr.strip().splitlines()[-1:])[:80] or f"exit code {done.returncode}")
    seconds, _, result = done.stdout.strip().partition(" ")
    return float(seconds), result


def compare(name, program, options):
    print(f"  {name} ...", file=sys.stderr, flush=True)
    peer, ours = [], []
    for _ in range(options.rounds):
        peer.append(run(options.python, program))
        ours.append(run([options.baton], program))
    if len({result for _, result in peer + ours}) != 1:
        raise Failure("the results differ")
    return statistics.median(seconds for seconds, _ in peer), statistics.median(seconds for seconds, _ in ours)


def import_program(modules):
    """Times imports in a fresh process; modules that the start has loaded anyway cost nothing."""
    return f"""
import time
start = time.perf_counter()
import {modules}
print(time.perf_counter() - start, "imported")
"""


def programs(options):
    """Name and program of every row that is wanted: operations, then imports."""
    operations = [(name, f"{PRELUDE}{setup}\nmeasure(lambda: {operation})") for name, setup, operation in OPERATIONS]
    imports = [(f"import {modules}", import_program(modules)) for modules in IMPORTS]
    chosen = lambda rows: [row for row in rows if not options.only or any(part in row[0] for part in options.only)]
    return chosen(operations), chosen(imports)


def table(rows, options):
    """Prints one table; returns the ratios."""
    ratios, failed = [], 0
    lines = [("what", "CPython ms", "Baton ms", "ratio")]
    for name, program in rows:
        try:
            peer, ours = compare(name, program, options)
        except (Failure, subprocess.TimeoutExpired) as failure:
            failed += 1
            lines.append((name, "", "", str(failure)))
            continue
        ratios.append(peer / ours)
        lines.append((name, f"{peer * 1e3:.2f}", f"{ours * 1e3:.2f}", f"{peer / ours:.2f}"))
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        lines.append(("geometric mean", "", "", f"{mean:.2f}"))
        lines.append(("least", "", "", f"{min(ratios):.2f}"))
    print(render(lines, options.markdown))
    return failed


def render(lines, markdown):
    if markdown:
        lines = [lines[0], ("---", "---:", "---:", "---:"), *lines[1:]]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    return "\n".join(
        "  ".join(cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(zip(line, widths))).rstrip()
        for line in lines
    )


def parse_arguments():
    parser = argparse.ArgumentParser(description="Compares Baton's library with CPython's.")
    parser.add_argument("--only", metavar="NAME", action="append", help="rows with NAME in their name")
    parser.add_argument("--rounds", metavar="N", type=int, default=3, help="runs of each operation (default 3)")
    default = Path(__file__).resolve().parent.parent / "target" / "release" / "baton"
    parser.add_argument("--baton", metavar="PATH", default=str(default))
    parser.add_argument("--python", metavar="PATH", help="the CPython to compare with (default: this one)")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    options = parser.parse_args()
    options.python = [options.python] if options.python else own_command()
    if not Path(options.baton).is_file():
        parser.error(f"no interpreter at {options.baton}: run cargo build --release or give --baton")
    return options


def main():
    options = parse_arguments()
    failed = 0
    for number, rows in enumerate(programs(options)):
        if rows:
            print("\n" if number else "", end="")
            failed += table(rows, options)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
