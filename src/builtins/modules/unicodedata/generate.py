"""Writes the tables of the module `unicodedata` (Unicode 16.0). Run by CPython 3.14, whose own tables it reads:

    python3.14 src/builtins/modules/unicodedata/generate.py > src/builtins/modules/unicodedata/tables.txt

Lines of the first part begin runs of characters alike: first code point, bidirectional class, East Asian width, mirrored, combining class.
Those of the second are decompositions, with how many characters in a row have the next ones. Those of the third are runs of characters
whose numeric values grow by one: first code point, how many, first value.
"""

import sys
import unicodedata
from fractions import Fraction

assert unicodedata.unidata_version == "16.0.0"
HANGUL = range(0xAC00, 0xD7A4)


def properties():
    before = None
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        width, mirrored = unicodedata.east_asian_width(character), unicodedata.mirrored(character)
        here = unicodedata.bidirectional(character) or "-", width, mirrored, unicodedata.combining(character)
        if here != before:
            yield f"{code:X} {here[0]} {here[1]} {here[2]} {here[3]}"
            before = here


def decompositions():
    run, following = None, None
    for code in range(sys.maxunicode + 1):
        text = unicodedata.decomposition(chr(code)) if code not in HANGUL else ""
        if not text:
            continue
        *rest, last = text.split()
        here = code, tuple(rest), int(last, 16)
        if run and here == following:
            run[1] += 1
        else:
            if run:
                yield f"{run[0]:X} {run[1]} {run[2]}"
            run = [code, 1, text]
        following = code + 1, tuple(rest), int(last, 16) + 1
    yield f"{run[0]:X} {run[1]} {run[2]}"


def numbers():
    run, following = None, None
    for code in range(sys.maxunicode + 1):
        value = unicodedata.numeric(chr(code), None)
        if value is None:
            continue
        value = Fraction(value).limit_denominator(1000)
        if run and following == (code, value):
            run[1] += 1
        else:
            if run:
                yield f"{run[0]:X} {run[1]} {run[2]}"
            run = [code, 1, value]
        following = code + 1, value + 1
    yield f"{run[0]:X} {run[1]} {run[2]}"


for part in (properties(), decompositions(), numbers()):
    print("\n".join(part), end="\n\n")
