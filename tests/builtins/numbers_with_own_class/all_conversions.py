# A class with the numeric special methods works with the numeric built-ins.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100

    def __round__(self, digits=0):
        return Money(round(self.cents, digits - 2))

    def __abs__(self):
        return Money(abs(self.cents))

    def __repr__(self):
        return f"Money({self.cents})"


m = Money(-1250)
print(int(m), float(m), round(m), round(m, 1), abs(m), complex(m), f"{float(m):.1f}", "%d %.2f" % (m.cents, m))
# expect: -13 -12.5 Money(-1200) Money(-1250) Money(1250) (-12.5+0j) -12.5 -1250 -12.50
hex(m)  # raises: TypeError: 'Money' object cannot be interpreted as an integer
