# Special methods of int can be called by name; a wrong operand gives NotImplemented.
print((5).__add__(3), (5).__radd__(3), (5).__add__("x"))  # expect: 8 8 NotImplemented
print(int.__mul__(6, 7), (7).__floordiv__(2), (2).__pow__(10, 1000))  # expect: 42 3 24
print((5).__lt__(6), (5).__eq__(5.0), (5).__bool__(), (0).__bool__())
# expect: True NotImplemented True False
print((5).__index__(), (5).__float__(), (-5).__abs__(), (5).__neg__())  # expect: 5 5.0 5 -5
print((1234).__format__(","), (10).__divmod__(3), (27).__ceil__(), (1250).__round__(-2))
# expect: 1,234 (3, 1) 27 1200
