# property() makes an attribute out of functions.
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        del self._celsius

    kelvin = property(lambda self: self._celsius + 273.15, doc="In kelvin.")


t = Temperature(20)
t.celsius += 5
print(t.celsius, t.kelvin, Temperature.kelvin.__doc__)  # expect: 25 298.15 In kelvin.
del t.celsius  # expect: deleting
t.celsius = -300  # raises: ValueError: below absolute zero
