# divmod() gives quotient and remainder together.
class Clock:
    def __divmod__(self, other):
        return ("hours", other)

    def __rdivmod__(self, other):
        return ("reflected", other)


print(divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), divmod(10 ** 20, 3), divmod(Clock(), 60), divmod(5, Clock()))
# expect: (3, 2) (-4, 3) (3.0, 1.5) (33333333333333333333, 1) ('hours', 60) ('reflected', 5)
hours, minutes = divmod(135, 60)
print(f"{hours}:{minutes:02}")  # expect: 2:15
divmod("a", 2)  # raises: TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
