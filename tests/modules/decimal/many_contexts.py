# A great many operations in small contexts, of which only a sum of the texts is printed.
from decimal import *
state = 12345
def chance(limit):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % limit
ROUNDINGS = [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]
OPERATIONS = (
    "__add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ compare max min quantize remainder_near next_toward compare_total"
).split()
SINGLE = "__neg__ __abs__ sqrt exp ln log10 normalize next_plus next_minus to_integral_exact logb number_class".split()
def number():
    digits = "".join(str(chance(10)) for _ in range(1 + chance(14)))
    return Decimal(f"{'-' * chance(2)}{digits}E{chance(24) - 14}")
for prec in (1, 2, 5, 9):
    for rounding in ROUNDINGS:
        setcontext(Context(prec=prec, rounding=rounding, Emin=-12, Emax=12, clamp=chance(2), traps=[], flags=[]))
        total, length = 0, 0
        for _ in range(60):
            a, b = number(), number()
            for result in (getattr(a, OPERATIONS[chance(13)])(b), getattr(a.copy_abs(), SINGLE[chance(12)])()):
                text = str(result)
                length += len(text)
                total = (total * 31 + sum(map(ord, text)) * len(text)) % 1000003
        flags = [signal.__name__ for signal, value in getcontext().flags.items() if value]
        print(prec, rounding, total, length, flags)
