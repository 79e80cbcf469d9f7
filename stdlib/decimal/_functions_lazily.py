"""Methods of Decimal that few programs use: each loads the module that has it when it is first called.

`_METHODS` names the module of each method, how many further numbers it takes, and whether one of them may be left out.
"""

from ._arithmetic import operand
from ._number import Decimal, _context

_METHODS = {
    "_functions": (
        "sqrt 0, exp 0, ln 0, log10 0, logb 0, quantize 1, fma 2, remainder_near 1, normalize 0, scaleb 1, "
        "next_minus 0, next_plus 0, next_toward 1, to_integral_value 0, to_integral_exact 0"
    ),
    "_logical": (
        "compare 1, compare_signal 1, compare_total 1, compare_total_mag 1, max 1, max_mag 1, min 1, min_mag 1, "
        "logical_and 1, logical_or 1, logical_xor 1, logical_invert 0, rotate 1, shift 1, copy_sign 1, same_quantum 1, "
        "number_class 0, is_normal 0, is_subnormal 0"
    ),
}
_ROUNDING = ("quantize", "to_integral_value", "to_integral_exact")


def _implementation(module, name):
    return getattr(__import__(f"decimal.{module}", fromlist=[name]), name)


def _method_with_others(module, name, count):
    implementation = None

    def find():
        nonlocal implementation
        implementation = _implementation(module, name)
        return implementation

    if count == 0:

        def method(self, context=None):
            return (implementation or find())(self, _context(context))

    elif count == 1:

        def method(self, other, context=None):
            return (implementation or find())(self, operand(other), _context(context))

    else:

        def method(self, other, third, context=None):
            return (implementation or find())(self, operand(other), operand(third), _context(context))

    return method


def _method_with_rounding(module, name, count):
    if count:

        def method(self, exp, rounding=None, context=None):
            context = _context(context)
            return _implementation(module, name)(self, operand(exp), rounding, context)

    else:

        def method(self, rounding=None, context=None):
            return _implementation(module, name)(self, rounding, _context(context))

    return method


for _module, _names in _METHODS.items():
    for _entry in _names.split(", "):
        _name, _count = _entry.split()
        _maker = _method_with_rounding if _name in _ROUNDING else _method_with_others
        _made = _maker(_module, _name, int(_count))
        _made.__name__ = _name
        _made.__qualname__ = f"Decimal.{_name}"
        setattr(Decimal, _name, _made)
Decimal.to_integral = Decimal.to_integral_value
