# abs() gives the size of a number and asks __abs__ of other objects.
class Debt:
    def __abs__(self):
        return "owed"


print(abs(-5), abs(2.5), abs(-0.0), abs(3 - 4j), abs(True), abs(-10 ** 30), abs(Debt()))
# expect: 5 2.5 0.0 5.0 1 1000000000000000000000000000000 owed
abs("5")  # raises: TypeError: bad operand type for abs(): 'str'
