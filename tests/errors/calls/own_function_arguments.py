# Calls of own functions and methods list what is missing, too much or unknown.
class C:
    def m(self, a, b): pass
    @classmethod
    def k(cls, *, x): pass
    @staticmethod
    def s(a, /, b=1): pass
for source in (
    "C().m()", "C().m(1)", "C().m(1, 2, 3)", "C.k()", "C.k(1, x=2)", "C.s()", "C.s(a=1)",
    "C.s(1, 2, 3)", "C.s(1, c=2)", "C().m(1, a=2)", "(lambda a: a)()", "C(1)",
):
    try:
        eval(source)
    except TypeError as error:
        print(error)
# expect: C.m() missing 2 required positional arguments: 'a' and 'b'
# expect: C.m() missing 1 required positional argument: 'b'
# expect: C.m() takes 3 positional arguments but 4 were given
# expect: C.k() missing 1 required keyword-only argument: 'x'
# expect: C.k() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: C.s() missing 1 required positional argument: 'a'
# expect: C.s() got some positional-only arguments passed as keyword arguments: 'a'
# expect: C.s() takes from 1 to 2 positional arguments but 3 were given
# expect: C.s() got an unexpected keyword argument 'c'
# expect: C.m() got multiple values for argument 'a'
# expect: <lambda>() missing 1 required positional argument: 'a'
# expect: C() takes no arguments
def area(width, height): return width * height
area(3)  # raises: TypeError: area() missing 1 required positional argument: 'height'
