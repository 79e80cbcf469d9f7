"""Format specifications for fractions; loaded by fractions.py when one is formatted."""


def format_fraction(value, specification):
    """The text of a Fraction: "n/d", or decimal digits for the presentation types e, f, g and %."""
    if not specification:
        return str(value)
    spec = _Specification(specification, type(value).__name__)
    if spec.type:
        sign, body = _decimal_text(value, spec)
    else:
        sign, body = _ratio_text(value, spec)
    if sign != "-":
        sign = "" if spec.sign == "-" else spec.sign
    if spec.zeros:
        return _with_zeros(sign, body, spec)
    padding = spec.fill * (spec.width - len(sign) - len(body))
    if spec.align == "<":
        return sign + body + padding
    if spec.align == "=":
        return sign + padding + body
    if spec.align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return padding + sign + body


class _Specification:
    """The parts of a specification: fill, align, sign, z, #, 0, width, separator, precision, separator and type."""

    def __init__(self, text, kind):
        self.rest = text
        self.fill, self.align = " ", ">"
        explicit = True
        if text[1:2] in ("<", ">", "=", "^"):
            self.fill, self.align, self.rest = text[0], text[1], text[2:]
        elif text[0] in "<>=^":
            self.align, self.rest = text[0], text[1:]
        else:
            explicit = False
        self.sign = self.take("+- ") or "-"
        no_negative_zero = self.take("z")
        self.alternate = bool(self.take("#"))
        self.zeros = self.rest[:1] == "0" and self.rest[1:2].isdecimal()
        self.take("0" if self.zeros else "")
        width = self.digits()
        self.width = int(width or 0)
        self.separator = self.take(",_")
        self.precision = 6
        precise = self.take(".")
        digits = self.digits() if precise else ""
        fraction_separator = self.take(",_") if precise else ""
        self.fraction_separator = fraction_separator
        if digits:
            self.precision = int(digits)
        self.type = self.take("eEfFgG%")
        self.no_negative_zero = bool(no_negative_zero)
        wrong = self.rest or (explicit and self.zeros) or (precise and not digits and not fraction_separator)
        if not self.type:
            wrong = wrong or precise or no_negative_zero or self.zeros
        if len(width) > 1 and width[0] == "0":
            wrong = True
        if wrong:
            raise ValueError(f"Invalid format specifier {text!r} for object of type {kind!r}")

    def take(self, characters):
        found = self.rest[:1]
        if not found or found not in characters:
            return ""
        self.rest = self.rest[1:]
        return found

    def digits(self):
        end = 0
        while self.rest[end : end + 1] in tuple("0123456789"):
            end += 1
        found, self.rest = self.rest[:end], self.rest[end:]
        return found


def _ratio_text(value, spec):
    sign = "-" if value.numerator < 0 else ""
    body = f"{abs(value.numerator):{spec.separator}}"
    if value.denominator > 1 or spec.alternate:
        body += f"/{value.denominator:{spec.separator}}"
    return sign, body


def _decimal_text(value, spec):
    precision = spec.precision
    fixed = spec.type in "fF%"
    if fixed:
        power = -precision - (2 if spec.type == "%" else 0)
        negative, significand = _round_to_power(value.numerator, value.denominator, power, spec.no_negative_zero)
        scientific = False
        point = precision
    else:
        figures = max(precision, 1) if spec.type in "gG" else precision + 1
        negative, significand, power = _round_to_figures(value.numerator, value.denominator, figures)
        scientific = spec.type in "eE" or power > 0 or power + figures <= -4
        point = figures - 1 if scientific else -power
    exponent = ""
    if scientific:
        letter = "e" if spec.type in "eg" else "E"
        exponent = f"{letter}{power + point:+03d}"
    digits = f"{significand:0{point + 1}d}"
    whole, decimals = digits[: len(digits) - point], digits[len(digits) - point :]
    if spec.type in "gG" and not spec.alternate:
        decimals = decimals.rstrip("0")
    if spec.fraction_separator:
        decimals = spec.fraction_separator.join(decimals[i : i + 3] for i in range(0, len(decimals), 3))
    dot = "." if decimals or spec.alternate else ""
    spec.whole_length = len(whole)
    if spec.separator and not spec.zeros:
        whole = f"{int(whole):{spec.separator}}"
    percent = "%" if spec.type == "%" else ""
    return "-" if negative else "", whole + dot + decimals + exponent + percent


def _with_zeros(sign, body, spec):
    """The number with zeros after its sign, up to the width; the separator goes on through them."""
    whole, tail = body[: spec.whole_length], body[spec.whole_length :]
    room = spec.width - len(sign) - len(tail)
    if spec.separator:
        # Each separator stands before three digits, so that a group of four characters holds three of them.
        whole = whole.zfill(3 * room // 4 + 1)
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + "".join(spec.separator + whole[i : i + 3] for i in range(first, len(whole), 3))
    else:
        whole = whole.zfill(room)
    return sign + whole + tail


def _round_to_power(n, d, power, no_negative_zero=False):
    """n / d rounded to a multiple of 10**power, halves to even: is it negative, and how many times 10**power."""
    if power >= 0:
        d *= 10**power
    else:
        n *= 10**-power
    quotient, rest = divmod(n + (d >> 1), d)
    if rest == 0 and d & 1 == 0:
        quotient &= -2
    negative = quotient < 0 if no_negative_zero else n < 0
    return negative, abs(quotient)


def _round_to_figures(n, d, figures):
    """n / d rounded to so many significant figures: is it negative, the figures, and the power of ten to scale them by."""
    if n == 0:
        return False, 0, 1 - figures
    top, bottom = str(abs(n)), str(d)
    size = len(top) - len(bottom) + (bottom <= top)
    power = size - figures
    negative, significand = _round_to_power(n, d, power)
    if len(str(significand)) == figures + 1:
        significand //= 10
        power += 1
    return negative, significand, power
