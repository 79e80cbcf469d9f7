# Infinities, numbers out of range and what are no numbers.
import cmath
inf, nan = cmath.inf, cmath.nan
for name in ("sqrt", "exp", "log", "cosh", "sinh", "tanh", "polar"):
    for z in (complex(inf, 1), complex(-inf, 1), complex(1, inf), complex(inf, inf), complex(nan, 0), complex(0, 0), complex(800, 1), complex(1e200, 1e200)):
        try:
            print(name, z, getattr(cmath, name)(z))
        except Exception as error:
            print(name, z, type(error).__name__, error)
for call in (lambda: cmath.sqrt("a"), lambda: cmath.log(0), lambda: cmath.log(2, 1), lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.rect("a", 1), lambda: cmath.atanh(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
