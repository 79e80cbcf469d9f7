# A subclass of float can add attributes and methods and is still a number.
class Celsius(float):
    unit = "°C"

    @property
    def fahrenheit(self):
        return self * 9 / 5 + 32

    def __repr__(self):
        return f"Celsius({float(self)!r})"


today = Celsius("21.5")
print(today, repr(today), f"{today:.2f}", str(today))
# expect: Celsius(21.5) Celsius(21.5) 21.50 Celsius(21.5)
print(today.fahrenheit, type(today + 1).__name__, today > 20)  # expect: 70.7 float True
print(max([Celsius(3), Celsius(9), Celsius(-2)]), round(today))  # expect: Celsius(9.0) 22
