# Contexts: settings, flags, traps, local contexts.
import decimal
from decimal import *
print(getcontext())
print(BasicContext, ExtendedContext, DefaultContext, sep="\n")
c = Context(prec=5, rounding=ROUND_DOWN, traps=[Inexact])
print(c, c.flags[Inexact], c.traps[Inexact], c.Etiny(), c.Etop(), c.radix())
try:
    c.divide(1, 3)
except Inexact as error:
    print(type(error), error, error.args)
print(c.flags[Inexact], c.flags[Rounded], c)
c.clear_flags()
c.clear_traps()
print(c.divide(1, 3), c.add(Decimal("99999"), 1), c.create_decimal("3.1415926"), c.create_decimal_from_float(0.1), c)
print(list(c.flags)[:3], len(c.traps), {signal.__name__: value for signal, value in c.flags.items() if value}, Clamped in c.flags)
c.traps[DivisionByZero] = True
c.flags = dict.fromkeys(c.flags, False)
print(c.traps, c.flags[Inexact], c.copy().prec)
with localcontext() as local:
    local.prec = 4
    print(Decimal(2).sqrt(), getcontext().prec, local is getcontext())
print(getcontext().prec, Decimal(2).sqrt())
with localcontext(c, prec=2) as local:
    print(Decimal(1) / 3, local)
getcontext().prec = 50
print(Decimal(1) / 7)
setcontext(ExtendedContext)
print(Decimal(1) / 0, Decimal(0) / 0, Decimal("abc"), Decimal(-1).sqrt(), getcontext().flags[DivisionByZero], ExtendedContext.flags[DivisionByZero])
setcontext(Context(prec=9, Emax=99, Emin=-99, capitals=0))
print(Decimal("1e50") * Decimal("1e-20"), Decimal("1e-60") * Decimal("1.5e-45"), getcontext())
print(IEEEContext(32), IEEEContext(128), MAX_PREC, MIN_EMIN, MIN_ETINY, decimal.IEEE_CONTEXT_MAX_BITS, sep="\n")
for wrong in (
    lambda: Context(prec=0), lambda: Context(prec="a"), lambda: Context(rounding="x"), lambda: Context(Emin=1), lambda: Context(Emax=-1),
    lambda: Context(capitals=2), lambda: Context(clamp=2), lambda: Context(flags=[1]), lambda: c.flags[1], lambda: setcontext(5),
    lambda: c.flags.__delitem__(Inexact), lambda: localcontext(5), lambda: localcontext(foo=3), lambda: IEEEContext(63), lambda: c.add(1, "a"),
    lambda: c.add(1, 2.5), lambda: c.create_decimal("x"), lambda: Decimal("1e99") * 10, lambda: Context(flags=5), lambda: Decimal(1, 5),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
