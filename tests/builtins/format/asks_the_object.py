# format() passes the specification to __format__.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, specification):
        return f"{self.amount:{specification or '.2f'}} EUR"


print(format(Money(5)), format(Money(5), ",.0f"), f"{Money(1234.5):>10.1f}", "{:.3f}".format(Money(1)))
# expect: 5.00 EUR 5 EUR     1234.5 EUR 1.000 EUR
print(format(12, "b"), format("a", ">3"), format(None), format(True, "d"))  # expect: 1100   a None 1
format(None, "d")  # raises: TypeError: unsupported format string passed to NoneType.__format__
