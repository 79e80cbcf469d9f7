"""format(Decimal, ...): the format specification mini-language for decimals."""

from . import _arithmetic as _a
from ._arithmetic import FINITE, INFINITE, length, make, power, round_off

_INVALID = "invalid format string"


def _read_spec(spec):
    """The parts of a format specification as a dict."""
    parts = {"fill": " ", "align": ">", "sign": "-", "z": False, "zero": False, "width": 0}
    if len(spec) > 1 and spec[1] in "<>=^":
        parts["fill"], parts["align"], spec = spec[0], spec[1], spec[2:]
        parts["aligned"] = True
    elif spec and spec[0] in "<>=^":
        parts["align"], spec = spec[0], spec[1:]
        parts["aligned"] = True
    if spec and spec[0] in "+- ":
        parts["sign"], spec = spec[0], spec[1:]
    if spec.startswith("z"):
        parts["z"], spec = True, spec[1:]
    parts["#"] = spec.startswith("#")
    spec = spec.removeprefix("#")
    if spec.startswith("0"):
        if parts.get("aligned"):
            raise ValueError(_INVALID)
        parts["fill"], parts["align"], parts["zero"], spec = "0", "=", True, spec[1:]
    parts["width"], spec = _digits(spec)
    parts["width"] = parts["width"] or 0
    parts["group"] = ""
    if spec and spec[0] in ",_":
        parts["group"], spec = spec[0], spec[1:]
    parts["precision"] = None
    if spec.startswith("."):
        parts["precision"], spec = _digits(spec[1:])
        if parts["precision"] is None:
            raise ValueError(_INVALID)
    parts["type"] = spec[:1]
    if len(spec) > 1 or spec and spec not in "eEfFgGn%":
        raise ValueError(_INVALID)
    if spec == "n" and parts["group"]:
        raise ValueError(_INVALID)
    return parts


def _digits(spec):
    count = 0
    while count < len(spec) and spec[count] in "0123456789":
        count += 1
    return (int(spec[:count]) if count else None), spec[count:]


def format_decimal(a, spec, context):
    """The text for a decimal; rounds in the mode of the context."""
    parts = _read_spec(spec)
    kind = parts["type"] or ("G" if context._capitals else "g")
    if kind == "n":
        kind = "g"
    if a._kind != FINITE:
        text = _a.text_of(a.copy_abs())
        if parts["zero"]:
            parts["fill"], parts["align"] = " ", ">"
        return _padded(a._sign, text + ("%" if kind == "%" else ""), "", parts)
    if kind == "%":
        a = make(a._sign, a._int, a._exp + 2)
    precision = parts["precision"]
    mode = context._rounding
    if precision is not None:
        a = _rounded(a, kind, precision, mode)
    digits, left = _a.digits_of(a._int), a._exp
    left += len(digits)
    if kind in "fF%":
        dot = left
        if not a._int and a._exp > 0:
            digits, left, dot = "0", 1, 1
    elif kind in "eE":
        dot = 1
        if not a._int and precision is not None:
            digits, dot = "0" * (precision + 1), 1
    else:
        dot = left if a._exp <= 0 and left > -6 else 1
    whole, fraction = _split(digits, dot)
    exponent = left - dot
    if kind in "eE" and not a._int:
        exponent = a._exp + (precision or 0)
    ending = ""
    if kind in "eE" or kind in "gG" and exponent:
        ending = f"{'E' if kind in 'EG' else 'e'}{exponent:+d}"
    if kind == "%":
        ending = "%"
    sign = a._sign
    if parts["z"] and not a._int:
        sign = 0
    return _padded(sign, whole, ("." + fraction if fraction or parts["#"] else "") + ending, parts)


def _split(digits, dot):
    if dot <= 0:
        return "0", "0" * -dot + digits
    if dot >= len(digits):
        return digits + "0" * (dot - len(digits)), ""
    return digits[:dot], digits[dot:]


def _rounded(a, kind, precision, mode):
    """The number with the digits that a precision asks for."""
    if kind in "eE":
        if not a._int:
            return a
        return _to_digits(a, precision + 1, mode)
    if kind in "fF%":
        return _to_exponent(a, -precision, mode)
    if length(a._int) > max(precision, 1):
        return _to_digits(a, max(precision, 1), mode, pad=False)
    return a


def _to_exponent(a, exponent, mode):
    if a._exp >= exponent:
        return make(a._sign, a._int * power(a._exp - exponent), exponent)
    coefficient, _ = round_off(a._sign, a._int, exponent - a._exp, mode)
    return make(a._sign, coefficient, exponent)


def _to_digits(a, count, mode, pad=True):
    drop = length(a._int) - count
    if drop <= 0:
        return make(a._sign, a._int * power(-drop), a._exp + drop) if pad else a
    coefficient, _ = round_off(a._sign, a._int, drop, mode)
    exponent = a._exp + drop
    if length(coefficient) > count:
        coefficient //= 10
        exponent += 1
    return make(a._sign, coefficient, exponent)


def _padded(sign, whole, rest, parts):
    shown = "-" if sign else parts["sign"] if parts["sign"] in "+ " else ""
    if whole.isdigit() and (parts["group"] or parts["zero"]):
        least = parts["width"] - len(shown) - len(rest) if parts["zero"] else 0
        whole = _grouped(whole, parts["group"], least)
    text, fill = whole + rest, parts["fill"]
    missing = parts["width"] - len(shown) - len(text)
    if missing <= 0:
        return shown + text
    align = parts["align"]
    if align == "=":
        return shown + fill * missing + text
    if align == "<":
        return shown + text + fill * missing
    if align == "^":
        left = missing // 2
        return fill * left + shown + text + fill * (missing - left)
    return fill * missing + shown + text


def _grouped(digits, separator, least):
    """The digits in groups of three, with zeros in front up to a width."""
    if not separator:
        return digits.rjust(least, "0")
    while True:
        head = len(digits) % 3
        groups = ([digits[:head]] if head else []) + [digits[at : at + 3] for at in range(head, len(digits), 3)]
        text = separator.join(groups)
        if len(text) >= least:
            return text
        digits = "0" * max(1, min(least - len(text), 3 - head if head else 1)) + digits
