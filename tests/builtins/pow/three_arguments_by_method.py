# pow() with a modulus asks __pow__ and __rpow__ of classes derived from int.
class I(int):
    def __pow__(self, other, modulus=None):
        return ("pow", other, modulus)

    def __rpow__(self, other, modulus=None):
        return ("rpow", other, modulus)


print(pow(I(2), I(3), I(5)))
print(pow(2, I(3), 5))
print(pow(I(2), 3))
print(pow(2, 3, 5))
