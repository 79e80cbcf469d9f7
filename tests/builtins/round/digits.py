# round() rounds halves to even; with digits it keeps the type.
class Price:
    def __round__(self, digits=None):
        return f"rounded to {digits}"


print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(1250, -2), round(1350, -2))
# expect: 2 4 -2 2.57 1200 1200 1400
print(round(5), type(round(5.0)), type(round(5.0, 0)), round(5, 3), round(0.1 + 0.2, 5), round(Price()), round(Price(), 1))
# expect: 5 <class 'int'> <class 'float'> 5 0.3 rounded to None rounded to 1
print(round(1e16 + 0.5), round(-0.5), round(15, -1), round(25, -1), round(True), round(2.5, None))
# expect: 10000000000000000 0 20 20 1 2
round("2.5")  # raises: TypeError: type str doesn't define __round__ method
