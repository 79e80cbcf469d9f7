# Roots, powers, logarithms and the operations of the specification.
from decimal import *
D = Decimal
for text in ("2", "0.5", "10", "1", "1.0000001", "12345.678", "1e-20", "9e4", "0.1"):
    x = D(text)
    print(text, x.sqrt(), x.ln(), x.log10(), (x / 100).exp(), x ** D("1.5"), x.logb(), x.adjusted())
print(D(100).sqrt(), D("1e-7").sqrt(), D(1000).log10(), D(0).exp(), D(0).ln(), D(4) ** D("0.5"), D(9) ** D("-0.5"), D(1) ** D("0.3"))
with localcontext(prec=60):
    print(D(2).sqrt(), D(2).ln(), D(1).exp(), D(10).ln(), D(3) ** D("0.1"), D("-1e3").exp(), sep="\n")
print(D("1.200").normalize(), D("500").normalize(), D("0.00").normalize(), D("1e2").normalize(), D("-12.50").normalize())
print(D("12").scaleb(3), D("1.5").next_plus(), D("1.5").next_minus(), D(1).next_toward(2), D(7).fma(2, D("0.5")), D(7).remainder_near(4))
print(D(5).compare(3), D("nan").compare(1), D("1.0").compare_total(D("1.00")), D(-3).compare_total_mag(2), D(3).max(4), D(3).min(D("nan")))
print(D(-7).max_mag(3), D(-7).min_mag(3), D(1101).logical_and(111), D(1101).logical_or(111), D(1101).logical_xor(1), D(101).logical_invert())
print(D(12345).shift(2), D(12345).shift(-2), D(12345).rotate(2), D(1).copy_sign(D(-2)), D(-1).copy_abs(), D(1).copy_negate())
print([D(t).number_class() for t in ("0", "-0", "1", "-1e-1000000", "inf", "-inf", "nan", "snan")])
print(D("1e-1000010").is_subnormal(), D(1).is_normal(), D(1).is_signed(), D("nan").is_qnan(), D("snan").is_snan(), D("0.0").is_zero())
print(D("inf").is_infinite(), D(1).is_finite(), D("nan").is_nan(), D(1).is_canonical(), D(1).same_quantum(D(9)), D(1).canonical(), D(1).radix())
print(D("123E+4").to_eng_string(), D("1e-7").to_eng_string(), D("0e5").to_eng_string(), D("1.5e10").to_eng_string())
c = Context(prec=4)
print(c.power(2, 10), c.power(D("1.5"), 3, None), c.sqrt(2), c.exp(1), c.ln(10), c.compare(1, 2), c.quantize(D("1.234"), D("0.1")), c.abs(-3), c.minus(4))
print(c.plus(D("1.23456")), c.divmod(7, 2), c.divide_int(7, 2), c.remainder(7, 2), c.multiply(3, 4), c.subtract(1, 2), c.fma(2, 3, 4), c.max(1, 2))
print(c.to_sci_string(D("1e10")), c.to_eng_string(D("1e10")), c.copy_decimal(5), c.is_nan(D(1)), c.number_class(0), c.next_plus(1), c.logb(1000))
print(D(2) ** 1000000, D(3) ** -100000, D("1.0000000001") ** 10 ** 10, D(10) ** 400, (D(10) ** 5000).adjusted(), len(str(D(7) ** 3)))
