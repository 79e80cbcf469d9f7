# Names with two leading underscores are mangled with the class's name.
class Account:
    __fee = 5
    def __init__(self, balance):
        self.__balance = balance
    def __check(self): return self.__balance - Account.__fee
    def left(self): return self.__check()

class _Child(Account):
    def __init__(self):
        super().__init__(100)
        self.__balance = "own"

a = _Child()
print(a.left(), sorted(vars(a)))  # expect: 95 ['_Account__balance', '_Child__balance']
print(a._Account__balance, Account._Account__fee, hasattr(a, "__balance"))  # expect: 100 5 False
def outside(): return a.__dunder__ if hasattr(a, "__dunder__") else "not mangled"
print(outside())  # expect: not mangled
a.__balance  # raises: AttributeError: '_Child' object has no attribute '__balance'
