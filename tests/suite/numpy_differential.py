"""Compares array operations of Baton with those of NumPy on random programs.

    python3 tests/suite/numpy_differential.py [--cases 2000] [--seed 0] [--baton target/debug/baton]

Runs under CPython with NumPy. Each case is a short program: an array of an odd shape and random type, then one to twelve operations
(views, arithmetic, reductions, sorting, joining), the result printed with its type and shape. Cases are run in batches by both
programs, and the first differences are shown.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile

DTYPES = ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "c8", "c16"]
SHAPES = ["()", "(1,)", "(3,)", "(0,)", "(7,)", "(2, 3)", "(3, 1)", "(1, 4)", "(0, 2)", "(2, 3, 2)", "(4, 4)", "(1, 1, 3)", "(13,)"]
HEADER = """import numpy as np
np.seterr(all="ignore")


def make(shape, dtype, start):
    count = 1
    for n in shape:
        count *= n
    values = [(start * 7 + i * 5) % 23 - (0 if dtype in ("?", "u1", "u2", "u4", "u8") else 9) for i in range(count)]
    return np.array(values, dtype="i8").reshape(shape).astype(dtype)


def show(x):
    if isinstance(x, tuple):
        return "(" + ", ".join(show(y) for y in x) + ")"
    x = np.asarray(x)
    return f"{x.dtype} {x.shape} {x.tolist()!r}" if x.dtype.kind not in "fc" else f"{x.dtype} {x.shape} {np.array2string(x, precision=PRECISION)}"


PRECISION = 3


def run(number, case):
    try:
        print(number, show(case()))
    except Exception as error:
        print(number, type(error).__name__, str(error).split("\\n")[0])

"""


def unary(rng):
    return rng.choice([
        "-{0}", "abs({0})", "np.sqrt({0})", "np.exp({0})", "np.sign({0})", "np.square({0})", "~{0}", "np.floor({0})", "np.isnan({0})",
        "np.logical_not({0})", "np.conj({0})", "np.rint({0})", "np.trunc({0})", "{0}.astype({1!r})", "{0}.real", "{0}.imag",
        "np.isfinite({0})", "np.signbit({0})", "np.round({0}, 1)", "np.sin({0})", "np.log1p(abs({0}))", "np.cbrt({0})",
        "np.exp2({0})", "np.arctan({0})", "np.tanh({0})", "np.degrees({0})", "np.reciprocal({0})", "np.positive({0})", "np.fabs({0})", "np.isinf({0})",
        "np.log2(abs({0}) + 1)", "np.cosh({0} * 0)", "np.spacing({0})", "np.nan_to_num({0})", "np.bitwise_count({0})", "np.angle({0})", "{0}.astype({1!r}, order='F')"])


def view(rng):
    return rng.choice([
        "{0}.T", "{0}[::-1]", "{0}[..., ::2]", "{0}[1:]", "{0}.ravel()", "{0}.reshape(-1)", "{0}[None]", "np.flip({0})", "{0}[..., None]",
        "{0}.swapaxes(0, -1)", "np.squeeze({0})", "np.expand_dims({0}, -1)", "{0}[:-1]", "{0}[{0} != 0]", "{0}[[0, -1]]", "{0}.copy(order='F')",
        "np.rot90({0})", "np.roll({0}, 1)", "{0}[::-2]", "{0}[..., ::-1]", "{0}[-1:0:-1]", "np.asfortranarray({0})", "{0}.reshape(-1, order='F')", "{0}.ravel(order='F')",
        "{0}.transpose()", "{0}[:, None]", "{0}[{0} > {0}.mean()]", "np.broadcast_to({0}, (2,) + {0}.shape)[::-1]", "np.fliplr({0})", "np.diagonal({0})", "{0}[[-1]]", "{0}[..., [0]]", "np.moveaxis({0}, 0, -1)", "np.atleast_2d({0})", "{0}[0]", "{0}.flatten()", "np.tril({0})"])


def reduction(rng):
    axis = rng.choice(["", "axis=0", "axis=-1", "axis=1", "axis=0, keepdims=True", "axis=None", "axis=(0, 1)", "axis=(0, -1)", "axis=(), keepdims=True", "axis=(1,)"])
    name = rng.choice(["sum", "prod", "max", "min", "mean", "any", "all", "argmax", "argmin", "std", "var", "cumsum", "ptp", "count_nonzero"])
    if name in ("cumsum", "argmax", "argmin"):
        axis = axis.replace(", keepdims=True", "") if name == "cumsum" else axis
        axis = "axis=0" if "(" in axis else axis
    return "np." + name + "({0}" + (", " + axis if axis else "") + ")"


def other(rng):
    return rng.choice([
        "np.sort({0}, axis=-1)", "np.argsort({0}, axis=-1, kind='stable')", "np.unique({0})", "np.concatenate([{0}, {0}])", "np.stack([{0}, {0}], axis=-1)",
        "np.tile({0}, 2)", "np.repeat({0}, 2)", "np.where({0}, {0}, 1)", "np.clip({0}, 0, 3)", "np.diff({0})", "np.nonzero({0})",
        "np.outer({0}, {0})", "np.dot({0}, {0}.T)", "np.take({0}, [0, 0])", "np.append({0}, {0})", "np.median({0})", "np.cumprod({0})",
        "np.searchsorted(np.sort(np.ravel({0})), {0})", "np.broadcast_to({0}, (2,) + {0}.shape)", "np.array_equal({0}, {0})", "np.pad({0}, 1)",
        "np.add({0}, 1, out=np.zeros({0}.shape, 'c16'))", "np.multiply({0}, {0}, out=np.ones({0}.shape, 'c16'), where={0} != 0)", "np.add.reduce({0}, axis=0)",
        "np.maximum.accumulate({0})", "np.subtract.outer({0}, {0})", "np.multiply.reduce({0}, axis=None)", "np.lexsort(({0}, {0}))", "np.partition({0}, 0)[..., :1]",
        "np.nanmax({0})", "np.nansum({0}, axis=0)", "np.average({0}, axis=0)", "np.percentile({0}, 40)", "np.kron({0}, {0})", "np.tensordot({0}, {0}, 0)",
        "np.einsum('...->...', {0})", "np.gradient({0})", "np.take_along_axis({0}, np.argsort({0}, axis=-1, kind='stable'), -1)", "np.block([{0}, {0}])",
        "np.unique({0}, return_counts=True)", "np.select([{0} > 1], [{0}], 7)", "np.hstack([{0}, {0}])", "np.vstack([{0}, {0}])", "np.allclose({0}, {0})",
        "np.trace({0})", "np.diag({0})", "np.insert({0}, 0, 1)", "np.delete({0}, 0)", "np.isin({0}, [1, 2])", "np.flatnonzero({0})"])


def binary(rng):
    operator = rng.choice(["+", "-", "*", "/", "//", "%", "**", "==", "<", ">=", "!=", "&", "|", "^", "<<"])
    return "({0} " + operator + " {2})"


def program(rng):
    """Source of one case: a function of no arguments."""
    shape, dtype = rng.choice(SHAPES), rng.choice(DTYPES)
    lines = [f"    a = make({shape}, {dtype!r}, {rng.randrange(20)})", f"    b = make({rng.choice([shape, rng.choice(SHAPES)])}, {rng.choice([dtype, rng.choice(DTYPES)])!r}, {rng.randrange(20)})"]
    for _ in range(rng.randint(1, 12) if rng.random() < 0.3 else rng.randint(1, 3)):
        kind = rng.choice([unary, view, view, reduction, other, binary, binary])
        operand = rng.choice(["a", "b", "b", "2", "1.5", "-1", "True", "a"])
        target = rng.choice(["a", "a", "b"])
        lines.append(f"    {target} = " + kind(rng).format(target, rng.choice(DTYPES), operand))
        if rng.random() < 0.08:
            lines.append(f"    a{rng.choice(['[0]', '[..., 0]', '[[0, -1]]', '[a > 2]', '[::-1]', '[1:]', '[...]'])} = {rng.choice(['1', 'b', '2.5', 'a', '[3, 4]', '-1', 'True', 'a[::-1]'])}")
        if rng.random() < 0.1:
            lines.append(f"    a {rng.choice(['+=', '*=', '-='])} {rng.choice(['1', 'b', '2.5'])}")
    return lines


def script(rng, cases):
    lines = [HEADER]
    for number in range(cases):
        lines.append(f"def case_{number}():\n" + "\n".join(program(rng)) + "\n    return a, b\n")
        lines.append(f"run({number}, case_{number})\n")
    return "\n".join(lines)


def output(command, path):
    done = subprocess.run([*command, path], capture_output=True, text=True, timeout=600)
    lines = {}
    current = None
    for line in done.stdout.splitlines():
        head = line.split(" ", 1)[0]
        if head.isdigit():
            current = int(head)
            lines[current] = line
        elif current is not None:
            lines[current] += "\n" + line
    return lines, done.stderr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--baton", default="target/debug/baton")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    different, done = 0, 0
    while done < options.cases:
        count = min(250, options.cases - done)
        source = script(rng, count)
        with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as file:
            file.write(source)
        expected, _ = output([options.python, "-W", "ignore"], file.name)
        found, errors = output([options.baton], file.name)
        for number in range(count):
            if expected.get(number) != found.get(number):
                different += 1
                if different <= options.show:
                    start = source.index(f"def case_{number}():")
                    print(source[start:source.index("run(", start)].rstrip())
                    print("  expected", expected.get(number))
                    print("  found   ", found.get(number), errors[-300:] if number not in found else "")
        os.unlink(file.name)
        done += count
    print(f"{done} cases, {different} differences")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
