# Calling type with three arguments makes a class.
def area(self): return self.side ** 2
Square = type("Square", (), {"side": 3, "area": area, "__repr__": lambda self: "a square"})
s = Square()
print(s.area(), s, Square.__name__, Square.__module__, type(Square))  # expect: 9 a square Square __main__ <class 'type'>
Sub = type("Sub", (Square, dict), dict(side=4))
print(Sub().area(), Sub(a=1), Sub.__bases__[1])  # expect: 16 a square <class 'dict'>
for arguments in ((1, (), {}), ("X", [], {}), ("X", (1,), {}), ("X", (), [])):
    try:
        type(*arguments)
    except TypeError as error:
        print(error)
# expect: type.__new__() argument 1 must be str, not int
# expect: type.__new__() argument 2 must be tuple, not list
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: type.__new__() argument 3 must be dict, not list
type("A", "B")  # raises: TypeError: type() takes 1 or 3 arguments
