# float() asks __float__, then __index__.
class Half:
    def __float__(self):
        return 0.5


class Whole:
    def __index__(self):
        return 4


print(float(Half()), float(Whole()), float("1e3"), float(-0.0))  # expect: 0.5 4.0 1000.0 -0.0


class Wrong:
    def __float__(self):
        return 1


float(Wrong())  # raises: TypeError: Wrong.__float__ returned non-float (type int)
