# Every binary operator of int gives way to the reflected method of the other operand.
class Echo:
    def __getattr__(self, name):
        raise AttributeError(name)


def reflected(name):
    return lambda self, other: f"{name} {other}"


for name in ("radd", "rsub", "rmul", "rtruediv", "rfloordiv", "rmod", "rpow", "rlshift", "rrshift", "rand", "ror", "rxor"):
    setattr(Echo, f"__{name}__", reflected(name))
e = Echo()
print([1 + e, 2 - e, 3 * e, 4 / e, 5 // e, 6 % e, 7 ** e, 8 << e, 9 >> e, 1 & e, 2 | e, 3 ^ e])
# expect: ['radd 1', 'rsub 2', 'rmul 3', 'rtruediv 4', 'rfloordiv 5', 'rmod 6', 'rpow 7', 'rlshift 8', 'rrshift 9', 'rand 1', 'ror 2', 'rxor 3']
1 @ e  # raises: TypeError: unsupported operand type(s) for @: 'int' and 'Echo'
