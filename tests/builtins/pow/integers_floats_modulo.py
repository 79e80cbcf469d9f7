# pow() raises to a power, modulo a third argument if given.
class Base:
    def __pow__(self, exponent, modulus=None):
        return ("pow", exponent, modulus)

    def __rpow__(self, base):
        return ("rpow", base)


print(pow(2, 10), pow(2, -1), pow(2.0, 0.5), pow(-8, 1 / 3), pow(0, 0), pow(base=3, exp=4, mod=7))
# expect: 1024 0.5 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 1 4
print(pow(7, 10 ** 18, 1000), pow(3, -2, 7), pow(Base(), 2), pow(Base(), 2, 5), pow(5, Base()))
# expect: 1 4 ('pow', 2, None) ('pow', 2, 5) ('rpow', 5)
pow("2", 2)  # raises: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
