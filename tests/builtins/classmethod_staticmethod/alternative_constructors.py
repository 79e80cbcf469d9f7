# classmethod passes the class, staticmethod passes nothing.
class Date:
    def __init__(self, year, month):
        self.year, self.month = year, month

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


class Special(Date):
    pass


print(type(Special.parse("2024-05")).__name__, Date.parse("1999-12").month, Date.is_leap(2000), Special(1, 2).is_leap(1900))
# expect: Special 12 True False
print(Date.parse.__self__.__name__, type(Date.__dict__["parse"]).__name__, type(Date.__dict__["is_leap"]).__name__)
# expect: Date classmethod staticmethod
staticmethod()  # raises: TypeError: staticmethod expected 1 argument, got 0
