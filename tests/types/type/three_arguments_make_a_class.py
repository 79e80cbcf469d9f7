# type() with three arguments builds a class.
def area(self):
    return self.side ** 2


Square = type("Square", (), {"side": 3, "area": area, "__doc__": "A square."})
Big = type("Big", (Square,), {"side": 10})
print(Square().area(), Big().area(), Square.__name__, Square.__doc__, Big.__mro__[1] is Square)
# expect: 9 100 Square A square. True
print(Square.__dict__["side"], "area" in vars(Square), isinstance(Big(), Square))  # expect: 3 True True
try:
    type("Odd", (int, str), {})
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
type("A", (5,), {})
# raises: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
