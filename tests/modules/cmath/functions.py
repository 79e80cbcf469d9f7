# Functions of complex numbers.
import cmath
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "phase", "polar"):
    for z in (1 + 2j, -0.5j, 3, -2 + 0.25j):
        print(name, z, getattr(cmath, name)(z))
print(cmath.sqrt(-1), cmath.sqrt(complex(-1, -0.0)), cmath.exp(1j * cmath.pi), cmath.rect(2, cmath.pi / 2), cmath.polar(-1), cmath.log(8, 2), cmath.log(1j, 2))
print(cmath.acos(0.5), cmath.asin(2j), cmath.acosh(1), cmath.asinh(1j), cmath.atanh(0.5), cmath.phase(-1), cmath.phase(complex(-1, -0.0)))
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 2, abs_tol=1), cmath.isfinite(1j), cmath.isinf(cmath.infj), cmath.isnan(cmath.nanj))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
