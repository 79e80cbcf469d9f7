"""Counts the public members of the modules of the standard library against those that CPython has.

    python3.14 tests/modules/members.py path/to/baton             a line for each module, and the sum
    python3.14 tests/modules/members.py path/to/baton -v [name]   the names that are missing, too

Run by CPython 3.14, whose `dir()` is the measure. Members whose names begin with an underscore, and modules that a module imported for its
own use, do not count.
"""

import importlib
import json
import subprocess
import sys
import types

MODULES = """
__future__ math cmath collections collections.abc typing random sys os os.path dataclasses itertools functools operator timeit time string re
doctest heapq bisect queue copy enum abc pprint statistics io json types contextlib textwrap numbers fractions decimal datetime calendar
struct array hashlib base64 binascii secrets uuid csv argparse logging logging.handlers logging.config warnings traceback inspect weakref gc
atexit unittest unittest.mock pathlib glob fnmatch tempfile shutil pickle keyword token tokenize ast dis html html.parser html.entities
unicodedata locale errno signal platform getpass colorsys graphlib sched difflib zlib gzip configparser tomllib urllib.parse
string.templatelib asyncio threading concurrent.futures multiprocessing subprocess select
hmac copyreg codecs linecache reprlib shlex stat contextvars annotationlib importlib importlib.util
builtins
""".split()

IN_BATON = """
import importlib, json, sys
found = {}
for name in json.loads(sys.stdin.read()):
    try:
        found[name] = dir(importlib.import_module(name))
    except ImportError:
        found[name] = None
print(json.dumps(found))
"""


def members(name):
    """The public members of one of CPython's modules."""
    module = importlib.import_module(name)
    published = set(getattr(module, "__all__", ()))
    return {
        member
        for member in dir(module)
        if not member.startswith("_")
        and (member in published or not isinstance(getattr(module, member, None), types.ModuleType))
        and (not published or member in published or name in ("sys", "builtins"))
    }


def main(baton, *options):
    verbose = "-v" in options
    modules = [name for name in options if name != "-v"] or MODULES
    expected = {name: members(name) for name in modules}
    answer = subprocess.run([baton, "-c", IN_BATON], input=json.dumps(modules), capture_output=True, text=True, check=True)
    found = json.loads(answer.stdout)
    total = present = 0
    for name, wanted in expected.items():
        missing = sorted(wanted - set(found[name] or ()))
        total += len(wanted)
        present += len(wanted) - len(missing)
        share = 100 * (len(wanted) - len(missing)) / max(1, len(wanted))
        print(f"{name:24} {len(wanted) - len(missing):4} of {len(wanted):4} {share:6.1f} %" + ("  no such module" if found[name] is None else ""))
        if missing and verbose:
            print("    " + " ".join(missing))
    print(f"{'all':24} {present:4} of {total:4} {100 * present / total:6.1f} %")


if __name__ == "__main__":
    main(*sys.argv[1:])
