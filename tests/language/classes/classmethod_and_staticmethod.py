# Class methods receive the class they are called on, static methods nothing.
class Date:
    def __init__(self, y): self.y = y
    @classmethod
    def parse(cls, text): return cls(int(text))
    @staticmethod
    def is_leap(y): return y % 4 == 0
    named = staticmethod(len)

class Sub(Date): pass
print(type(Sub.parse("4")).__name__, type(Sub(1).parse("5")).__name__, Date.parse.__self__)
# expect: Sub Sub <class '__main__.Date'>
print(Date.is_leap(4), Date(1).is_leap(5), Date.named("abc"), Date(1).named("ab"))  # expect: True False 3 2
print(type(vars(Date)["is_leap"]).__name__, vars(Date)["is_leap"](8), vars(Date)["parse"].__func__.__name__)
# expect: staticmethod True parse
vars(Date)["parse"]("7")  # raises: TypeError: 'classmethod' object is not callable
