# An operator asks both operands before it gives up.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.amount + other.amount)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


print(sum([Money(1), Money(2)]).amount)  # expect: 3
try:
    5 + Money(1)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'Money'
Money(1) + "x"  # raises: TypeError: unsupported operand type(s) for +: 'Money' and 'str'
